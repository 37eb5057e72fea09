/** What a page gains where scripts run; it is complete without them. */
import { offerLeaving } from './leave.js';
import { offerReadAloud } from './read_aloud.js';
import { offerReadingTools } from './reading_tools.js';
import { offerSearch } from './search.js';
import { keepWindowsCurrent } from './window_state.js';

// One microtask each: a part that fails leaves the others be.
const parts = [offerLeaving, keepWindowsCurrent, offerReadingTools, offerReadAloud, offerSearch];
for (const begin of parts) queueMicrotask(begin);
