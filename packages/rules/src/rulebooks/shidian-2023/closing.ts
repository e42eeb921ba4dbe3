import type { Condition, Conditions } from '../../rulebook/conditions.ts'
import type { PhaseSource, StepSource } from '../../rulebook/source.ts'

/** 民盟中央开展民主监督指出问题: the first rule goes by this source, whatever the level. */
const fromTheLeague: Conditions = {
  all: [
    { fact: 'source', operator: 'equal', value: 'democratic-supervision' },
    { fact: 'supervisor', operator: 'equal', value: 'cdl-central' },
  ],
}
const otherwise = (...conditions: Condition[]): Conditions => ({ all: [...conditions, { not: fromTheLeague }] })
const is = (level: string, severity: string): Conditions => ({
  all: [
    { fact: 'level', operator: 'equal', value: level },
    { fact: 'severity', operator: 'equal', value: severity },
  ],
})

const selfInspected = (by: string, cite: string, doubts: readonly string[] = []): StepSource => ({
  id: 'self-inspected',
  action: { zh: '组织开展自查自验', en: 'Carry out the self-inspection' },
  act: 'self-inspect',
  by: [by],
  after: ['rectified'],
  doubts: ['AMB-SD-17', ...doubts],
  cite: [cite],
})

const municipalAccepted = (cite: string): StepSource => ({
  id: 'municipal-government-accepted',
  action: { zh: '报请市人民政府检查验收', en: 'Have the municipal government inspect and accept' },
  act: 'accept',
  by: ['county-government'],
  parties: [{ role: 'municipal-government', capacity: 'accepts' }],
  cite: [cite],
})

const municipalSignedOff = (leader: string, words: { zh: string; en: string }, cite: string): StepSource => ({
  id: 'municipal-leader-signed-off',
  action: {
    zh: `经市人民政府${words.zh}审签后报省级牵头部门`,
    en: `Sign-off by ${words.en} of the municipal government, then to the provincial lead department`,
  },
  act: 'sign-off',
  by: ['municipal-government'],
  parties: [
    { role: leader, capacity: 'signs-off' },
    { role: 'provincial-lead', capacity: 'receives' },
  ],
  doubts: ['AMB-SD-15'],
  cite: [cite],
})

const provincialAccepted = (cite: readonly string[]): StepSource => ({
  id: 'provincial-lead-accepted',
  action: { zh: '省级牵头部门组织现场验收', en: 'On-site acceptance by the provincial lead department' },
  act: 'accept-on-site',
  by: ['provincial-lead'],
  cite,
})

const copied = (recipients: readonly string[], words: { zh: string; en: string }, cite: string): StepSource => ({
  id: 'close-out-copied',
  action: { zh: `有关情况抄送${words.zh}备案`, en: `Copy the close-out to ${words.en} for filing` },
  act: 'copy',
  by: ['unstated'],
  parties: recipients.map((role) => ({ role, capacity: 'is-copied' as const })),
  note: {
    zh: '原文没写由谁抄送；段末责任部门列的是各乡镇人民政府、县级有关部门。',
    en: 'The text does not say who sends the copies; the note at the end of the paragraph lists the townships and the county departments concerned.',
  },
  doubts: ['AMB-SD-16', 'AMB-SD-26'],
  cite: [cite, 'SD-066'],
})

const copiedToTheCity = (cite: string): StepSource =>
  copied(
    ['municipal-office', 'municipal-ecology-bureau'],
    { zh: '市推长办、市生态环境局', en: 'the municipal Yangtze Belt office and the municipal ecology bureau' },
    cite,
  )

/** 二(三) 严格验收销号. The special rules for provincial problems go before the general first one (AMB-SD-01). */
export const closing: PhaseSource = {
  id: 'close',
  name: { zh: '验收销号', en: 'closing out' },
  ends: 'closed',
  decide: [
    {
      procedure: 'consent-of-the-province',
      when: { any: [{ fact: 'level', operator: 'equal', value: 'national' }, fromTheLeague] },
      doubts: ['AMB-SD-34'],
      cite: ['SD-050'],
    },
    { procedure: 'sign-off-in-the-province', when: otherwise(is('provincial', 'key')), cite: ['SD-054'] },
    {
      procedure: 'accepted-by-the-city',
      when: otherwise({ any: [is('provincial', 'general'), is('municipal', 'key')] }),
      cite: ['SD-059'],
    },
    { procedure: 'accepted-by-the-county', when: otherwise(is('municipal', 'general')), cite: ['SD-063'] },
    {
      gap: 'found-by-the-county',
      when: otherwise({ fact: 'level', operator: 'equal', value: 'county' }),
      cite: ['SD-063'],
    },
  ],
  procedures: {
    'consent-of-the-province': {
      name: {
        zh: '国家移交问题、民盟中央民主监督指出问题：省政府分管领导同意后销号',
        en: 'national problem, or pointed out by the China Democratic League’s Central Committee: closed out with the province’s consent',
      },
      doubts: ['AMB-SD-16'],
      cite: ['SD-050'],
      steps: [
        selfInspected('county-government', 'SD-050'),
        municipalAccepted('SD-051'),
        municipalSignedOff('municipal-leader-concerned', { zh: '有关领导', en: 'a leader concerned' }, 'SD-052'),
        provincialAccepted(['SD-052', 'SD-053']),
        {
          id: 'provincial-leader-consented',
          action: {
            zh: '报请省政府分管领导同意',
            en: 'Obtain the consent of the leader in charge in the provincial government',
          },
          act: 'consent',
          by: ['provincial-lead'],
          parties: [{ role: 'provincial-leader-in-charge', capacity: 'consents' }],
          cite: ['SD-053'],
        },
        {
          id: 'closed',
          action: { zh: '销号', en: 'Close out' },
          act: 'close',
          by: [{ role: 'provincial-lead', presumed: true }],
          cite: ['SD-053'],
        },
      ],
    },
    'sign-off-in-the-province': {
      name: {
        zh: '省级移交的重点突出问题：省级牵头部门主要领导审签同意后销号',
        en: 'provincial key problem: closed out when the provincial lead department’s principal leader signs off',
      },
      cite: ['SD-054'],
      steps: [
        selfInspected('county-government', 'SD-054'),
        municipalAccepted('SD-055'),
        municipalSignedOff('municipal-leader-in-charge', { zh: '分管领导', en: 'the leader in charge' }, 'SD-056'),
        provincialAccepted(['SD-056']),
        {
          id: 'provincial-lead-head-signed-off',
          action: {
            zh: '经省级牵头部门主要领导审签同意',
            en: 'Sign-off and consent by the principal leader of the provincial lead department',
          },
          act: 'sign-off',
          by: ['provincial-lead'],
          parties: [{ role: 'provincial-lead-head', capacity: 'signs-off-and-consents' }],
          cite: ['SD-057'],
        },
        {
          id: 'closed',
          action: { zh: '销号', en: 'Close out' },
          act: 'close',
          by: [{ role: 'provincial-lead', presumed: true }],
          cite: ['SD-057'],
        },
        copied(
          ['provincial-office', 'provincial-ecology-department'],
          {
            zh: '省推长办、省生态环境厅',
            en: 'the provincial Yangtze Belt office and the provincial ecology department',
          },
          'SD-058',
        ),
      ],
    },
    'accepted-by-the-city': {
      name: {
        zh: '省级移交的一般性问题、市级确定的重点突出问题：市级有关牵头部门验收销号',
        en: 'provincial general or municipal key problem: accepted and closed out by the city',
      },
      cite: ['SD-059'],
      steps: [
        selfInspected('township-or-related-department', 'SD-059', ['AMB-SD-18', 'AMB-SD-19']),
        {
          id: 'county-government-accepted',
          action: { zh: '报请县人民政府现场验收', en: 'Have the county government accept on site' },
          act: 'accept-on-site',
          by: ['township-or-related-department'],
          parties: [{ role: 'county-government', capacity: 'accepts-on-site' }],
          cite: ['SD-060'],
        },
        {
          id: 'county-leader-signed-off',
          action: {
            zh: '经县人民政府分管领导审签后报市级有关牵头部门',
            en: 'Sign-off by the leader in charge in the county government, then to the municipal lead department concerned',
          },
          act: 'sign-off',
          by: ['county-government'],
          parties: [
            { role: 'county-leader-in-charge', capacity: 'signs-off' },
            { role: 'municipal-lead-concerned', capacity: 'receives' },
          ],
          cite: ['SD-061'],
        },
        {
          id: 'closed',
          action: {
            zh: '市级有关牵头部门组织验收销号',
            en: 'Acceptance and close-out by the municipal lead department concerned',
          },
          act: 'accept-and-close',
          by: ['municipal-lead-concerned'],
          doubts: ['AMB-SD-14'],
          cite: ['SD-061'],
        },
        copiedToTheCity('SD-062'),
      ],
    },
    'accepted-by-the-county': {
      name: {
        zh: '市级确定的一般性问题：县人民政府验收销号',
        en: 'municipal general problem: accepted and closed out by the county',
      },
      cite: ['SD-063'],
      steps: [
        selfInspected('township-or-department', 'SD-063', ['AMB-SD-18', 'AMB-SD-19']),
        {
          id: 'department-head-signed-off',
          action: {
            zh: '经部门主要领导审签后报县人民政府',
            en: 'Sign-off by the principal leader of the department, then to the county government',
          },
          act: 'sign-off',
          by: ['county-department'],
          parties: [
            { role: 'department-head', capacity: 'signs-off' },
            { role: 'county-government', capacity: 'receives' },
          ],
          doubts: ['AMB-SD-18'],
          cite: ['SD-064'],
        },
        {
          id: 'closed',
          action: { zh: '县人民政府组织验收销号', en: 'Acceptance and close-out by the county government' },
          act: 'accept-and-close',
          by: ['county-government'],
          cite: ['SD-064'],
        },
        copiedToTheCity('SD-065'),
      ],
    },
  },
  gaps: {
    'found-by-the-county': {
      say: {
        zh: '本方案没有规定县级自行发现、未经市级确定的问题由谁验收、怎样销号。',
        en: 'The document does not say who accepts a problem that the county found itself, nor how it is closed out.',
      },
      instead: {
        zh: '可参照市级确定的同类问题办理，但须请县推长办（县发展和改革局）确认。',
        en: 'The procedure for a like problem determined by the city may serve as a model if the county Yangtze Belt office confirms it.',
      },
      doubts: ['AMB-SD-04'],
      cite: ['SD-063'],
    },
  },
}
