import { codes, createRobot } from '@zhenggai/bot/wecom'
import { type Finding, found } from './finding.ts'

/** Whether WeCom knows the robots. Each is handed an empty message, which WeCom refuses to show to anybody. */
export const checkRobots = (addresses: readonly string[]): Promise<readonly Finding[]> =>
  Promise.all(addresses.map((address, index) => checkRobot(`robot:${index + 1}`, address)))

async function checkRobot(name: string, address: string): Promise<Finding> {
  const answer = await createRobot(address).check()
  if (answer.kind !== 'answered')
    return found(
      name,
      'failed',
      `没有连上（${answer.reason}）。请核对本机能否访问这个 Webhook 地址。`,
      `not reached (${answer.reason}). Check that this machine reaches the webhook's host.`,
    )
  if (answer.code === codes.unknownRobot)
    return found(
      name,
      'failed',
      '企业微信没有这个群机器人：它已被移出群，或 Webhook 地址抄错了。请到群里重新查看地址。',
      'WeCom does not know this robot: it was removed from its group, or the address is wrong. Look it up in the group again.',
    )
  return found(name, 'ok', '地址有效（没有发出消息）。', 'the address is good (nothing was sent).')
}
