import { splitText, type WecomApp } from '@zhenggai/bot/wecom'
import type { Channel, Delivery } from './channel.ts'
import { deliveryOf } from './delivery.ts'

const LARGEST_TEXT = 2048

/** Direct messages of the self-built app: to everybody in its visible range, also those who never spoke to the bot. */
export function createAppChannel(app: WecomApp): Channel {
  return {
    name: 'app',
    kind: 'app',
    reaches: (target) => target.kind === 'person',
    async send(target, { text, file }) {
      if (target.kind !== 'person') return { kind: 'impossible', reason: 'the app writes to persons only' }
      // Plain text: markdown does not show for those who read WeCom inside WeChat.
      const parts = splitText(text, { bytes: LARGEST_TEXT, characters: LARGEST_TEXT })
      const steps = parts.map((part) => () => app.sendText(target.id, part))
      const sends = file ? [...steps, () => sendFile(app, target.id, file)] : steps
      for (const [index, send] of sends.entries()) {
        const delivery = received(await send())
        if (delivery.kind === 'delivered') continue
        return index === 0
          ? delivery
          : { kind: 'unknown', reason: `part ${index + 1} of ${sends.length}: ${delivery.reason}` }
      }
      return { kind: 'delivered' }
    },
  }
}

type Answer = Awaited<ReturnType<WecomApp['sendText']>>

/** WeCom says 0 also where the person does not exist or may not be written to. */
function received(answer: Answer): Delivery {
  if (answer.kind === 'answered' && answer.code === 0) {
    const { invaliduser = '', unlicenseduser = '' } = answer.body
    if (invaliduser !== '' || unlicenseduser !== '')
      return { kind: 'impossible', reason: 'this person is unknown to WeCom or outside the app’s visible range' }
  }
  return deliveryOf(answer)
}

async function sendFile(
  app: WecomApp,
  user: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Answer> {
  const uploaded = await app.uploadFile(file.name, file.bytes)
  const mediaId = uploaded.kind === 'answered' ? uploaded.body.media_id : undefined
  return typeof mediaId === 'string' ? app.sendFile(user, mediaId) : uploaded
}
