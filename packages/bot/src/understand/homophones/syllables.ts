// Toneless readings of the characters that the field's words are made of, and of those that voice input writes for them.
const table = `
an 案安按岸暗 ba 把八巴吧拔霸 ban 办半班版板扮伴般 bao 报包保饱抱宝暴爆 bei 备被北背倍 bi 比必闭壁 bian 编变边便遍 biao 标表彪
bu 部不步布补 cai 采才材菜财 chang 厂场常长唱 cao 草操曹 cha 查差茶察 chao 抄超朝潮炒 che 车撤彻扯 chen 陈沉晨臣尘 cheng 城成程承呈称诚乘 chu 出处初除楚
dao 到道倒导稻 deng 等登灯邓 di 地低底第递抵弟 dian 点电店甸典垫 diao 调掉吊雕 ding 定丁顶订盯 dong 动东懂冬洞 dou 都斗豆 du 督都度读独堵 dan 单但担蛋丹
er 二而儿耳 fa 发法罚伐 fan 反翻犯范饭返烦 fang 方放房防访 fei 废非肥飞费 fen 分份芬粉 fu 复负府附服福付符副富 gai 改该盖概 gao 告高搞稿 ge 个各格革歌 geng 更耕
gong 公工功供共 gu 固顾古故 guan 关管官观馆惯 gui 规归贵鬼 guo 过国果锅 hao 号好浩耗豪 he 核和河合何喝 hu 护湖户乎 hua 化画话花 huan 环还换欢 hui 会回汇挥灰辉绘 huo 活火或货
ji 级记纪及即际急机计技季积集寄继基 jia 加家假价嘉佳 jian 检监建见件间减简剑健 jiao 交脚叫较教焦角缴轿 jie 结节接界届借解 jin 进近金今仅紧 jing 经京境镜井静竞
ju 局具句举居 jue 决觉绝 kan 看砍 ke 科可客课 kuan 款宽 kuang 矿况狂 la 垃拉 lai 来赖 lan 蓝烂兰览 lei 类累雷 li 立理里利力例李离历 lian 连联练 liang 量良两凉 lin 林临邻 ling 领令零灵
liu 流六留 lu 录路绿陆 lun 论轮伦 lan 揽 ma 吗马码 mei 没每美 min 民敏 ming 明名命 mu 目木幕 nei 内 ning 宁 nong 农弄浓 pai 排派牌拍 pi 批皮匹 pin 品频 ping 评平凭屏
qi 期七其起企器齐旗启 qian 前牵签千钱迁歉欠谦 qiang 强墙 qing 清情请轻青 qu 区去取曲 quan 全权圈泉 que 确却缺 ren 人认任 ru 入如 san 三散 sao 扫 sha 沙杀 shan 山善 shang 上尚商伤 she 社设涉
shen 审身深神申伸甚 sheng 生省胜声升 shi 是十时市事实施师式世室试使始湿 shou 收手守首受 shu 书数属输术树 shui 水谁税睡 si 四死司 song 送松宋 su 速素诉塑 suo 所锁 tai 台太态泰抬
tian 天田甜填 tiao 条调跳 ting 停听厅 tong 通同统童 tu 图土突吐 tui 推退腿 tuo 拓托脱 wan 完万晚玩碗 wang 王往网望旺 wei 为未位委尾危违卫维微 wen 问文稳闻 wu 务无物五污误午屋乌 xi 系细西息习
xia 下夏吓 xian 县现先线显限险 xiang 项向乡相想响香像箱 xiao 销消小校效笑晓肖 xie 写些谢协 xin 新信心欣 xing 行形型性 xiu 修休秀 xu 需许续序须 yan 验严研沿烟盐言演眼 yang 样养阳洋扬 yao 要姚药摇腰邀
ye 也业页夜 yi 一移已以意议亿依医衣宜义异 yin 印因引银音阴 ying 应影营硬英 yong 用永 you 有由油又右友 yu 预逾于雨与鱼余遇玉育愈语 yuan 元原园员源远 yue 月约越 yun 运云 zai 在再载
ze 责则择泽 zeng 增 zha 扎炸 zhan 站展占战沾 zhang 账帐长张章仗丈 zang 脏 zhao 照找 zheng 整证正政争征睁蒸 zhi 治制质知直值止指支只纸 zhong 中重种终众 zhou 周洲 zhu 主住注助 zhuan 专转砖 zi 资自字
zong 总综宗 zu 组足阻租 zuo 作做坐 zou 走 zhuang 状装 zhen 镇真阵震 bang 榜棒帮 lao 老劳 mai 卖买麦 shan 删 tan 谈探 que 雀
cui 催摧崔翠 yan 延颜 lv 率绿律旅 gua 挂瓜刮 luo 络落洛 na 哪那 tou 头投偷 tan 弹谈坛 ju 据具聚 zai 在再载 mei 没每美 jie 截
`

/** Speakers of the south and voice input mix zh and z, ng and n. */
const broad = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')

const readings = new Map<string, Set<string>>()
for (const [, syllable = '', chars = ''] of table.matchAll(/([a-z]+) ([一-龥]+)/g)) {
  for (const char of chars) readings.set(char, (readings.get(char) ?? new Set()).add(broad(syllable)))
}

/** Whether two characters sound alike, as far as the table knows them. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true
  const known = readings.get(b)
  return known !== undefined && [...(readings.get(a) ?? [])].some((syllable) => known.has(syllable))
}

/** The broad readings of a character; none where the table does not know it. */
export const readingsOf = (char: string): readonly string[] => [...(readings.get(char) ?? [])]
