import type { Script } from '../script.ts'

/** What officials ask. */
export const reads: readonly Script[] = [
  {
    title: 'why a date: holidays left out, make-up days counted',
    lines: [
      {
        says: '12号为什么是6月25日',
        intent: 'explain',
        replies: [
          '6月1日移交',
          '15个工作日',
          '6月22日至24日端午节放假',
          '6月25日（周日）调休上班',
          '2023年5月17日公布',
          '现行有效性请核实',
        ],
      },
      { says: '12号为什么是6月18日', replies: ['没有6月18日（周日）到期', '6月15日'] },
      {
        says: 'why is 12 due on 25 June',
        replies: ['Dragon Boat Festival', 'make-up working day', 'published 17 May 2023'],
      },
    ],
  },
  {
    title: 'rules without a problem',
    lines: [
      { says: '市级一般性问题谁验收', intent: 'rule', replies: ['县人民政府', '二(三)', '现行有效性请核实'] },
      { says: '国家级重点突出问题方案怎么报', intent: 'rule', replies: ['5个工作日', '县人民政府', '二(一)'] },
      { says: '省级一般性问题多久要报方案', intent: 'rule', replies: ['10个工作日', '15个工作日'] },
      { says: '县级自行发现的问题怎么办', intent: 'rule', replies: ['没有规定', '县推长办'] },
      { says: '验收程序是什么', intent: 'rule', replies: '哪一类' },
      { says: '工作日怎么算', intent: 'rule', replies: ['次日', '调休'] },
      { says: 'who accepts municipal general problems', intent: 'rule', replies: 'the county government' },
    ],
  },
  {
    title: 'lists, the most urgent first',
    lines: [
      { says: '哪些问题逾期了', intent: 'overdue', replies: ['逾期1个', '12号'] },
      { says: '这周到期的有哪些', intent: 'due-soon', replies: ['3个', '3号', '7号', '12号'] },
      { says: '姚关镇的问题', intent: 'list', replies: ['共2个', '12号', '3号'] },
      { says: '市级重点突出问题有哪些', intent: 'list', replies: '没有' },
      { says: '关于垃圾的问题', intent: 'list', replies: '12号' },
      { says: '已销号的有哪些', replies: '【示例】30号' },
    ],
  },
  {
    title: 'two problems at once, one line each',
    lines: [{ says: '@整改助手 十二、十五号到期没', replies: ['12号已逾期', '15号正常推进'] }],
  },
  {
    title: 'mine',
    people: { 王五: { id: '王五', name: '王五', unit: '县水务局', role: 'unit' } },
    lines: [
      { says: '我们局的问题', by: '王五', intent: 'mine', replies: '12号' },
      { says: '我的问题有哪些', by: '张三', intent: 'mine', replies: '不知道您是哪个单位' },
    ],
  },
  {
    title: 'figures',
    lines: [
      { says: '销号率是多少', intent: 'statistics', replies: ['共8个', '12.5%', '1个是示例'] },
      { says: '姚关镇有几个问题', intent: 'statistics', replies: '共2个' },
    ],
  },
  {
    title: 'who acts, by the unit of the problem',
    lines: [
      { says: '12号谁审核', intent: 'who', replies: '县水务局（县级对应的牵头部门）' },
      { says: '15号谁验收', intent: 'who', replies: '县人民政府' },
      { says: '12号报市里由谁报', intent: 'who', replies: '县水务局' },
      { says: '12号方案谁印发', intent: 'who', replies: '文件未写明' },
      { says: '12号市里审核由谁报送', replies: '12号' },
    ],
  },
  {
    title: 'a quoted message says which problem is meant',
    lines: [{ says: '谁审核', quote: '12号下一步：整改方案报……', replies: '县水务局' }],
  },
]
