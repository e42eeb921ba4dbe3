/** 施办发〔2023〕12号, [2023]12号, (2023)12号, 2023年第12号: the number of a document. */
export const documentNumberPattern = /(?:[〔[(]\s?(?:19|20)\d{2}\s?[〕\])]\s?(?:第\s?)?|年\s?第\s?)\d{1,4}\s?号/g

/** After 12号: something else that is numbered with 号, such as a document, a building or an outlet. */
export const otherNumbered =
  /^(?:文|令|公告|通知|通报|简报|专报|楼|机组|线|池|炉|井|点|断面|桩|坝|库|泵|车|门|院|会议室|罐|排|口|塔|渠|涵|站|矿|堆|沟|弯|地块|宗地|标段|窑|厂|仓|台(?!账))/
