/** zod/mini brings no words of its own: without this, every refusal would read “Invalid input”. */

import { config } from 'zod/mini'
import en from 'zod/v4/locales/en.js'

config(en())
