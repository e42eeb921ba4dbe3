import type { ProvisionSource } from '../../rulebook/source.ts'

/** What a newspaper told of practice in Kunming in 2017: past facts, never rules. */
export const provisions = {
  'KM-001': {
    path: '据报道',
    gist: {
      zh: '个案：一企业停用阳宗海一级保护区内的高尔夫球场',
      en: 'One case: a company stopped using a golf course in Yangzonghai’s first-grade protection zone',
    },
  },
  'KM-003': {
    path: '据报道',
    gist: {
      zh: '据报道，47个整改问题当时已完成31个（66.0%）',
      en: 'As reported, 31 of the 47 problems (66.0%) had been rectified',
    },
  },
  'KM-004': {
    path: '据报道',
    gist: {
      zh: '昆明成立了书记、市长任组长的整改工作领导小组',
      en: 'Kunming set up a leading group headed by the Party secretary and the mayor',
    },
  },
  'KM-005': { path: '据报道', gist: { zh: '昆明建立了工作联席会议制度', en: 'Kunming set up a joint meeting' } },
  'KM-006': {
    path: '据报道',
    gist: {
      zh: '当时的格局：党委政府负总责、分管领导抓、部门协力',
      en: 'Party and government answered for the whole, leaders in charge acted, departments helped',
    },
  },
  'KM-007': {
    path: '据报道',
    gist: {
      zh: '昆明按一题一方案、“一名责任人”制定了整改方案',
      en: 'Kunming planned one plan and “one person in charge” for each problem',
    },
  },
  'KM-008': {
    path: '据报道',
    gist: {
      zh: '昆明实行了台账管理，逐项列清单、明确时限',
      en: 'Kunming kept a ledger that listed each item with its time limit',
    },
  },
  'KM-010': {
    path: '据报道',
    gist: {
      zh: '据报道，昆明表示对整改不力、阳奉阴违、弄虚作假问责',
      en: 'As reported, Kunming announced accountability for poor, two-faced or falsified work',
    },
  },
  'KM-011': {
    path: '据报道',
    gist: {
      zh: '牵头责任部门和责任单位也制定了实施方案',
      en: 'Lead departments and responsible units also drew up plans of their own',
    },
  },
  'KM-012': {
    path: '据报道',
    gist: {
      zh: '昆明按时间节点排列整改内容，制图“挂图督战”',
      en: 'Kunming put the work in order of time on a wall chart',
    },
  },
  'KM-013': {
    path: '据报道',
    gist: {
      zh: '昆明印发工作手册给责任单位，“建账立单，对账销号”',
      en: 'Kunming gave responsible units a handbook and closed out against the ledger',
    },
  },
  'KM-014': {
    path: '据报道',
    gist: {
      zh: '昆明“定期不定期”召开了联席会议，协调解决难题',
      en: 'The joint meeting met “regularly and irregularly” to settle difficulties',
    },
  },
  'KM-015': {
    path: '据报道',
    gist: {
      zh: '牵头单位盯住了水质、空气、城市环境、自然保护区四方面',
      en: 'Lead units focused on water, air, the urban environment and nature reserves',
    },
  },
  'KM-017': {
    path: '据报道',
    gist: {
      zh: '昆明坚持了“六个不放过”，其中一项印作“错失不具体”',
      en: 'Kunming held to six points on which no problem was let go, one of them misprinted',
    },
  },
  'KM-018': {
    path: '据报道',
    gist: {
      zh: '昆明追求群众认账、社会认可、上级认定',
      en: 'Kunming sought recognition from the public, society and the level above',
    },
  },
  'KM-020': {
    path: '据报道',
    gist: {
      zh: '昆明“按期”公开了情况，回应群众关切',
      en: 'Kunming published news “on schedule” and answered public concerns',
    },
  },
  'KM-023': {
    path: '据报道',
    gist: {
      zh: '对三类问题专门制定了方案，市委常委会、市政府常务会讨论',
      en: 'Three groups of problems got special plans, discussed at Party and government meetings',
    },
  },
  'KM-024': {
    path: '据报道',
    gist: {
      zh: '市委、市政府两办对21个重点问题逐一下发了督办通知',
      en: 'Party committee and government offices sent a supervision notice on each of 21 key problems',
    },
  },
  'KM-025': {
    path: '据报道',
    gist: {
      zh: '两目督办和领导小组办公室多次下达了督办、催办通知',
      en: 'Two target supervision offices and the leading group office sent supervision, reminder notices',
    },
  },
  'KM-027': {
    path: '据报道',
    gist: {
      zh: '市委目督办牵头组成3个督查组，督查了年内需完成的23项',
      en: 'Led by the Party target supervision office, three teams inspected 23 items due in 2017',
    },
  },
  'KM-028': {
    path: '据报道',
    gist: {
      zh: '已督查两轮，发现问题“立即现场纠正”',
      en: 'Two rounds of inspection were done; faults found were corrected on the spot “at once”',
    },
  },
  'KM-029': {
    path: '据报道',
    gist: {
      zh: '对未完成的，当时督促有关单位列出了时间表',
      en: 'Units with unfinished work were urged to set out a timetable',
    },
  },
  'KM-030': {
    path: '据报道',
    gist: {
      zh: '对已完成的，当时加大巡查、多杀“回马枪”防反弹',
      en: 'Finished work was patrolled more and revisited to prevent relapse',
    },
  },
  'KM-031': {
    path: '据报道',
    gist: {
      zh: '昆明多次配合上级现场后督察，纠正了整改不到位',
      en: 'Kunming assisted repeated on-site inspections from above and corrected shortfalls',
    },
  },
  'KM-033': {
    path: '据报道',
    gist: {
      zh: '据报道，2016年以来查处违纪问题94件、处理112人',
      en: 'As reported, 94 breaches of discipline were dealt with and 112 people punished since 2016',
    },
  },
  'KM-035': {
    path: '据报道',
    gist: {
      zh: '当时各级党委、政府正在建台账、“逐项对账销号”',
      en: 'Party committees and governments were keeping ledgers and closing out item by item',
    },
  },
  'KM-036': {
    path: '据报道',
    gist: {
      zh: '据报道，当时对责任落实不到位、整改不力的问责',
      en: 'As reported, failed duties and poor rectification were being called to account',
    },
  },
} as const satisfies Record<string, ProvisionSource>
