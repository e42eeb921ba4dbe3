/** Toneless readings of the characters that names of townships are made of, so that Yaoguan finds 姚关镇. */
// biome-ignore format: a table
const table = `
an 安 ba 坝 八 bai 白 百 柏 摆 ban 班 板 bao 保 宝 堡 bei 北 贝 ben 本 bian 边 bin 宾 滨 bo 波 博 cang 仓 沧 cao 草 曹 cha 茶 岔 chang 昌 长 常 场 chao 朝 潮 che 车
chen 陈 cheng 城 成 澄 chi 池 赤 chong 冲 重 崇 chuan 川 chun 春 ci 慈 cui 翠 cun 村 da 大 达 dai 代 dan 丹 旦 dao 道 稻 de 德 deng 登 di 地 底 dian 甸 滇 店 ding 定 顶
dong 东 洞 董 dou 斗 du 都 独 duan 段 duo 多 e 峨 er 二 耳 fa 发 fan 凡 fang 方 坊 fei 飞 feng 丰 凤 风 峰 枫 fu 福 富 府 傅 伏 gan 甘 gang 岗 港 gao 高 ge 格 戈 gong 公 贡 宫
gou 沟 gu 古 谷 guan 关 官 观 guang 光 广 gui 归 桂 guo 郭 果 hai 海 han 汉 hang 杭 he 河 和 何 荷 合 鹤 hei 黑 heng 横 恒 hong 红 洪 虹 hou 后 厚 hu 湖 虎 胡 hua 花 华 化 huai 怀 淮 huan 环
huang 黄 皇 hui 会 惠 汇 huo 火 ji 吉 集 鸡 jia 加 嘉 家 jian 尖 建 剑 jiang 江 姜 jiao 角 jie 街 杰 jin 金 锦 进 jing 井 景 静 京 jiu 九 酒 旧 ju 菊 jun 君 军 kai 开 kang 康 kao 靠 ke 科 克 kou 口
la 拉 腊 lai 来 lan 兰 蓝 lang 榔 朗 lao 老 le 乐 lei 雷 li 里 李 利 黎 丽 立 梨 lian 连 莲 liang 凉 梁 良 liao 辽 lin 林 临 ling 岭 灵 陵 liu 六 柳 刘 long 龙 隆 lou 楼 lu 路 鹿 卢 芦 禄 陆 luo 罗 洛 骆
ma 马 麻 mai 麦 man 曼 满 mang 芒 mao 毛 茂 mei 梅 美 meng 勐 孟 蒙 mi 米 mian 面 miao 庙 苗 ming 明 mo 磨 莫 mu 木 牧 na 纳 那 nan 南 ni 泥 nian 碾 ning 宁 niu 牛 nong 农 pan 潘 盘 pei 培 peng 蓬 彭
ping 平 坪 屏 po 坡 pu 普 浦 铺 qi 七 旗 岐 qian 前 千 钱 qiao 桥 乔 qin 秦 芹 qing 青 清 庆 qiu 丘 邱 qu 曲 quan 泉 全 ren 仁 人 ri 日 rong 荣 容 ru 如 rui 瑞 san 三 sang 桑 sha 沙 shan 山 善 shang 上 尚 shao 邵 she 社
shen 深 沈 sheng 胜 升 shi 石 施 十 市 狮 shu 树 书 shuang 双 shui 水 si 四 寺 song 松 宋 su 苏 sun 孙 ta 塔 tai 太 泰 台 tang 塘 唐 汤 tao 桃 陶 teng 腾 ti 提 tian 天 田 甜 tie 铁 ting 亭 tong 通 同 铜 桐 tou 头 tu 土 tuan 团
tun 屯 tuo 沱 wa 瓦 wan 万 湾 wang 王 旺 汪 wei 威 卫 未 维 wen 文 温 wo 卧 wu 五 吴 武 乌 xi 西 溪 喜 习 xia 下 夏 xian 仙 县 贤 xiang 乡 香 祥 向 xiao 小 xie 谢 xin 新 心 欣 xing 兴 星 杏 xiong 雄 熊 xiu 秀 xu 徐 许 xue 雪 薛
ya 崖 yan 岩 盐 燕 雁 yang 阳 羊 杨 yao 姚 窑 瑶 ye 叶 yi 一 义 宜 易 彝 yin 银 阴 尹 ying 营 英 鹰 yong 永 勇 you 由 油 yu 玉 鱼 余 雨 渔 yuan 元 园 源 袁 yue 月 岳 yun 云 ze 泽 zha 扎 zhai 寨 翟 zhan 站 zhang 张 章 zhao 赵 昭 zhe 者 zhen 镇
zheng 正 郑 zhi 志 芝 zhong 中 忠 钟 zhou 周 州 zhu 竹 朱 珠 zhuan 砖 zhuang 庄 zi 紫 zong 宗 zuo 左`

const readings = new Map<string, string>()
let reading = ''
for (const word of table.trim().split(/\s+/)) {
  if (/^[a-z]/.test(word)) reading = word
  else if (!readings.has(word)) readings.set(word, reading)
}

/** Yaoguan for 姚关; undefined where a character is none of the table. */
export function romanised(place: string): string | undefined {
  const parts = [...place].map((char) => readings.get(char))
  return parts.length >= 2 && parts.every((part) => part !== undefined) ? parts.join('') : undefined
}
