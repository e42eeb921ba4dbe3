/** Notes of responsible departments that several paragraphs end with. */
export const townshipsAndDepartments = {
  zh: '责任部门：各乡镇人民政府、县级有关部门',
  en: 'Responsible: the township governments, county departments concerned',
}

export const townshipsOfficeAndDepartments = {
  zh: '责任部门：各乡镇人民政府、县推长办、县级有关部门',
  en: 'Responsible: township governments, county Yangtze Belt office, county departments concerned',
}
