import { defineMessages } from 'react-intl';

/** The stages of one turn. */
export const stageNames = defineMessages({
  aim: { id: 'stage.aim', defaultMessage: 'Aim' },
  learn: { id: 'stage.learn', defaultMessage: 'Learn' },
  practise: { id: 'stage.practise', defaultMessage: 'Practise' },
  apply: { id: 'stage.apply', defaultMessage: 'Apply' },
  outcome: { id: 'stage.outcome', defaultMessage: 'Outcome' },
  're-rate': { id: 'stage.re-rate', defaultMessage: 'Rate again' },
  closed: { id: 'stage.closed', defaultMessage: 'Decide' },
});

export const stageStates = defineMessages({
  done: { id: 'stage.state.done', defaultMessage: 'done' },
  current: { id: 'stage.state.current', defaultMessage: 'now' },
  upcoming: { id: 'stage.state.upcoming', defaultMessage: 'still to come' },
  skipped: { id: 'stage.state.skipped', defaultMessage: 'passed over' },
});
