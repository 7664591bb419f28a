import { answersOf, confirmationOf } from '../../../html/connect/answers';
import { SmallServer } from '../session/small-server';

const connection = {
  ...new SmallServer().connection(),
  rates: { USD: 0.92 },
  aliases: { mueller: 'mueller gmbh' },
};

test('what was not touched is sent as it was read', () => {
  const { choices, aliases, confirmedDistinct, retentions, currency, rates, settings } = connection;
  const untouched = { choices, aliases, confirmedDistinct, retentions, currency, rates, settings };
  expect(confirmationOf(answersOf(connection, {}))).toEqual(untouched);
});

test('what was changed stays when the book is read once more, and all else is as it is then', () => {
  const changed = { texts: { margin: '41' }, retentions: { acme: true } };
  const again = { ...connection, currency: 'USD', retentions: {}, confirmedDistinct: ['a\nb'] };
  expect(confirmationOf(answersOf(again, changed))).toMatchObject({
    currency: 'USD',
    confirmedDistinct: ['a\nb'],
    retentions: { acme: true },
    settings: { margin: 41, interest: connection.settings.interest },
  });
});

test('a field that is empty sends nothing', () => {
  const money = { currency: 'EUR', rates: { USD: '', GBP: '1.2' } };
  const { rates, settings } = confirmationOf(answersOf(connection, { money, texts: { margin: '' } }));
  expect(rates).toEqual({ GBP: 1.2 });
  expect(settings).not.toHaveProperty('margin');
});
