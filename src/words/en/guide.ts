import type { GuideWords } from '../guide-words';

/** English. */
export const guideEn: GuideWords = {
  title: (client) => `Conversation guide: ${client}`,
  headings: {
    before: 'Before',
    open: 'How to open',
    say: 'What to say',
    ask: 'What to ask for',
    agree: 'What to agree on',
    end: 'How to end',
    after: 'Afterwards',
  },
  before: [
    'Call or meet; do not write. Twenty quiet minutes are enough.',
    'Find one true sentence about what you value in working together.',
    'Speak for yourself. Ask, listen, and leave room for silence.',
  ],
  open: (greeting) => [
    `${greeting}, do you have twenty minutes? I would like to talk about how we work together.`,
    'What I value about working with you is … I want it to be good for both of us.',
  ],
  until: (day) =>
    day
      ? `That you will both try it until ${day} and then talk again.`
      : 'That you will both try it for three months and then talk again.',
  end: (day) => [
    'I will put what we have agreed into two sentences and send them to you today.',
    day
      ? `Let us have a short call on ${day} and see how it is going.`
      : 'Let us have a short call in three months and see how it is going.',
    'Thank you for taking the time.',
  ],
  after: [
    'Write down the day and what was agreed, and nothing but that.',
    'Keep your own side of it, even when it is inconvenient.',
  ],
  invoices: 'To look up, should you be asked:',
  kinds: {
    'late-payer': {
      aim: 'This is about payment dates that both of you can count on.',
      say: [
        'I count on the money by the due date, because I pay my own bills with it.',
        'When it is not there by then, I have to ask. I do not enjoy that, and it takes time I would rather spend on your work.',
        'What happens to an invoice once it reaches you? What would make it easier for you?',
      ],
      ask: [
        'I would like every invoice to be paid by its due date.',
        'If you cannot make a date, please call me beforehand and we will find another one.',
      ],
      agree: [
        'Who receives the invoices on their side, and who approves them.',
        'Whether a direct debit, a fixed payment day or a deposit would help both of you.',
      ],
    },
    complainer: {
      aim: 'This is about what “done” means, and how feedback reaches you.',
      say: [
        'I want you to be happy with the result, and for that I need a clear picture before I start.',
        'When I hear only at the end that something is not right, it is hard for me to do anything about it.',
        'What matters most to you in our work? How do you know that something has turned out well?',
      ],
      ask: [
        'Before each job I would like to write down with you three points by which we measure the result.',
        'Please collect your feedback and send it to me within a week, all in one go.',
      ],
      agree: [
        'How both of you can see that a job is done.',
        'How many rounds of changes are included, and what happens to further wishes.',
        'Who speaks for your client, and how: by phone, by mail, in person.',
      ],
    },
    locust: {
      aim: 'This is about reliability: planning ahead instead of negotiating each job.',
      say: [
        'I do my best work when I know that we are planning ahead together.',
        'When we negotiate each job on its own, I lose time that I would rather put into your work.',
        'What do you have planned for the coming year? What would you need in order to commit?',
      ],
      ask: [
        'I would like us to agree on twelve months, with a fixed scope and fixed terms.',
        'Please tell me within the next two weeks whether that suits you. A no is fine.',
      ],
      agree: [
        'Scope and duration, written down in two sentences.',
        'That the terms stay as they are for that time, for both of you.',
      ],
    },
    misfit: {
      aim: 'This is about what you offer and what you do not.',
      say: [
        'I would like to tell you what I am good at and what is not part of what I offer.',
        'Anything else takes me much longer, and the result is not as good as I want it to be.',
        'What will you need most in the next few months?',
      ],
      ask: [
        'Please bring me the work that is part of what I offer.',
        'For everything else, someone who specialises in it is the better choice. I am glad to think with you about who that could be.',
      ],
      agree: [
        'A short list: this you do, this you do not.',
        'What happens to wishes that are not on the list.',
      ],
    },
  },
};
