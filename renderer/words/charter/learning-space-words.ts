import type { LearningSpaceId } from '../../../shared/charter/charter.ts';
import { fieldWords } from './field-words.ts';

export const learningSpaceWords = fieldWords<LearningSpaceId>({
  'practice.task': [
    'What you practised',
    'The skill, the task and the day.',
    'You see that you keep at it. It never enters a level.',
  ],
  'practice.guide': [
    'Who was with you',
    'The person, and whether they decide on your pay, grade or contract.',
    'You know whether it was a safe place to fail.',
  ],
  'practice.attempt': [
    'Attempts',
    'What you tried, what happened, what you will try next.',
    'Failing is how this works. Nobody but you ever reads it.',
  ],
  'practice.decides': [
    'Who decides about you',
    'What you answered when asked whether a person decides on your pay, grade or contract.',
    'You are asked once, and the safe-practice mark stays honest.',
  ],
  'reflection.text': [
    'Reflections',
    'What you wrote, on which day, about which skill, and the question it answers.',
    'Thinking on paper, with no reader but you.',
  ],
  'lesson.text': [
    'Lessons',
    'What happened, what you learned, where it applies.',
    'The same mistake costs you only once.',
  ],
  'lesson.links': [
    'Where a lesson comes from',
    'The project, outcome or skill.',
    'You meet it again when you are back at the same kind of work.',
  ],
  'card.text': [
    'Lesson cards',
    'A version that you made for others, with names, dates and sums replaced.',
    'Others can learn from it, and nobody is exposed.',
  ],
  'card.lesson': [
    'The lesson behind a card',
    'Which of your lessons a card was made from.',
    'You can look up what it was really about; nobody else can.',
  ],
  'note.text': [
    'Quick notes',
    'One line you jotted down, and when you sorted it.',
    'A thought is kept before you know where it belongs.',
  ],
  'note.draft': [
    'What you were writing',
    'Fields of a form that you had not saved yet.',
    'A lock or a crash costs you no word.',
  ],
  'note.reminder': [
    'Reminders',
    'The weekday, time and kind of reminder that you chose.',
    'You are reminded when you asked for it, and never otherwise.',
  ],
  'note.review': [
    'Weekly looks',
    'The days on which you looked back.',
    'Cloche knows what is new since then.',
  ],
  'advice.what': [
    'Suggestions',
    'What Cloche suggests, about which skill, how sure it is, and the day.',
    'A second pair of eyes. It never acts by itself.',
  ],
  'advice.why': [
    'Its reasons',
    'Why it suggests this, the records it rests on, and what would change it.',
    'You can check it instead of believing it.',
  ],
  'advice.decision': [
    'What you said to it',
    'Accepted, adjusted or rejected, your reason, and when.',
    'You can look up later why you said yes or no.',
  ],
});
