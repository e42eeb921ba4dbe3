/** What the channel says itself; everything else is the conversation's. */
export interface ChannelWords {
  /** Before an answer that may have been shown already. */
  readonly again: string
  readonly welcome: (bot: string) => string
  readonly askTitle: string
  readonly confirm: string
  readonly cancel: string
  /** The only button of a card that is settled. */
  readonly done: string
  /** The buttons of a card whose entry was written, and what they say. */
  readonly next: string
  readonly askNext: (problem: string) => string
  readonly undo: string
  readonly cardIsOver: string
  readonly cardIsOthers: (name: string) => string
  readonly failed: string
  readonly working: string
  /** In the end of a sign that would otherwise turn for ever. */
  readonly workingStill: string
  /** Where something was being worked on and nothing came of it. */
  readonly nothingToSay: string
  /** To a message that came again and whose answer is not at hand any more. */
  readonly answeredBefore: string
  readonly fileKept: (count: number) => string
  readonly fileAttached: (count: number) => string
  readonly fileLost: string
  readonly fileTooLarge: string
  /** Of files that go with an answer: they cannot be made or sent; they cannot be sent on this way. */
  readonly fileFailed: string
  readonly filesElsewhere: (addresses: readonly string[]) => string
}

const zh: ChannelWords = {
  again: '（刚才连接中断，这条再发一次）',
  welcome: (bot) =>
    `您好，我是${bot}，管整改台账。直接问就行，如“问题12下一步是什么”“本周到期的有哪些”；办完了说一声，如“12号今天已报县水务局审核”，确认后记入台账。回复“帮助”看全部用法。`,
  askTitle: '请确认',
  confirm: '确认',
  cancel: '取消',
  done: '已处理',
  next: '看下一步',
  askNext: (problem) => `问题${problem}下一步是什么`,
  undo: '撤销',
  cardIsOver: '这张卡片已经失效，这次点击没有改动台账。需要办理请重新说一遍。',
  cardIsOthers: (name) => `这项要由提出人${name}确认，您点了不起作用。`,
  failed: '这条消息没有处理成功。请稍后查一下这个问题的记录，没有记上再说一遍；再不行请联系管理员。',
  working: '正在办理，请稍候……',
  workingStill: '还在办理，办好后另发消息告诉您。',
  nothingToSay: '这条消息没有要答复的。',
  answeredBefore: '这条消息已经答复过。没有看到的话，请再问一遍。',
  fileKept: (count) => `已收到${count}个文件。30分钟内您在这里登记的下一项，确认时会附上它作佐证。`,
  fileAttached: (count) => `已附佐证：${count}个文件。`,
  fileLost: '文件没有取到（企业微信的文件链接几分钟就失效），请重新发送。',
  fileTooLarge: '文件太大，没有收下。请压缩后重新发送。',
  fileFailed: '文件没有发成，请稍后再要一次；再不行请到网页上下载。',
  filesElsewhere: (addresses) => `这里发不了文件，请到整改台账网页下载：${addresses.join(' ')}`,
}

const en: ChannelWords = {
  again: '(The connection broke; this is sent once more.)',
  welcome: (bot) =>
    `I am ${bot} and keep the rectification ledger. Just ask, e.g. “next step of problem 12” or “what is due this week”; report what is done, e.g. “problem 12 was sent to the county water authority today”, and confirm. Say “help” for everything else.`,
  askTitle: 'Please confirm',
  confirm: 'confirm',
  cancel: 'cancel',
  done: 'Done',
  next: 'Next step',
  askNext: (problem) => `next step of problem ${problem}`,
  undo: 'undo',
  cardIsOver: 'This card is no longer good; this click has changed nothing. Please say again what is to be done.',
  cardIsOthers: (name) => `Only ${name}, who proposed it, can confirm it.`,
  failed:
    'This message could not be dealt with. Look at the history of the problem later, and say it again if it is not there; or ask an administrator.',
  working: 'Working on it …',
  workingStill: 'Still working on it; the answer will come as a message of its own.',
  nothingToSay: 'There is nothing to say to this message.',
  answeredBefore: 'This message was answered before. Please ask again if you have not seen the answer.',
  fileKept: (count) =>
    `${count} file${count === 1 ? '' : 's'} received. What you log here within 30 minutes will carry ${count === 1 ? 'it' : 'them'} as evidence.`,
  fileAttached: (count) => `Evidence attached: ${count} file${count === 1 ? '' : 's'}.`,
  fileLost: 'The file could not be fetched (WeCom keeps its address for minutes only). Please send it again.',
  fileTooLarge: 'The file is too large and was not kept. Please send a smaller one.',
  fileFailed: 'The file could not be sent. Please ask again later, or download it from the web pages.',
  filesElsewhere: (addresses) => `Files cannot be sent here; download from the web pages: ${addresses.join(' ')}`,
}

/** In the language of a text; a text without words is answered in Chinese. */
export const wordsFor = (text: string): ChannelWords => (/\p{Script=Han}/u.test(text) || !/[a-z]/i.test(text) ? zh : en)
