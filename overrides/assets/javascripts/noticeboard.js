/** What a page gains where scripts run; it is complete without them. */
import { offerLeaving } from './leave.js';
import { offerReadAloud } from './read_aloud.js';
import { offerReadingTools } from './reading_tools.js';
import { keepWindowsCurrent } from './window_state.js';

// One microtask each: a part that fails leaves the others be.
for (const begin of [offerLeaving, keepWindowsCurrent, offerReadingTools, offerReadAloud]) queueMicrotask(begin);
