/** What a page gains where scripts run; it is complete without them. */
import { offerReadAloud } from './read_aloud.js';
import { offerReadingTools } from './reading_tools.js';
import { offerSearch } from './search.js';
import { keepWindowsCurrent } from './window_state.js';

// One microtask each: a part that fails leaves the others be.
for (const begin of [keepWindowsCurrent, offerReadingTools, offerReadAloud, offerSearch]) queueMicrotask(begin);
