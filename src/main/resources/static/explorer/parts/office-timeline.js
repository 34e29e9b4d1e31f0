import { t } from '../app/texts.js';
import { periodText } from '../app/dates.js';
import { entityLink } from './value.js';
import { timeline } from './timeline.js';

/** Posts of a person, or holders of a post, over time. */
export function officeTimeline(mandates) {
  return timeline(t('timeline.offices'), mandates.map(mandate => ({
    label: entityLink(mandate.official ?? mandate.post),
    text: periodText(mandate.period),
    from: mandate.period?.from,
    until: mandate.period?.until,
  })));
}
