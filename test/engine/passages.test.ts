import { expect, test } from 'vitest';
import { passages } from '../../src/engine/passages.ts';

const own = (text: string): string[] => passages(text).filter(({ isSignature }) => !isSignature).map(({ start, end }) => text.slice(start, end));

test('each line is a passage, CRLF or not', () => {
  expect(own('Hi Maria,\r\n\r\nIt is here.\nBye')).toEqual(['Hi Maria,', 'It is here.', 'Bye']);
});

test('a sentence wrapped by hand over two lines stays together', () => {
  const text = 'We are sorry that the parcel has been so late and\nthat nobody wrote to you.';
  expect(own(text)).toEqual([text]);
});

test('quoted mail is left out, and an answer below it is read', () => {
  expect(own('On Mon, 3 May 2027 at 10:12, Maria <m@shop.example> wrote:\n> Where is it?\n\nIt is here.')).toEqual(['It is here.']);
  expect(own('It is here.\n\nOn Mon, 3 May 2027 at 10:12, Maria <m@shop.example> wrote:\n\nWhere is it?')).toEqual(['It is here.']);
  expect(own('Посылка здесь.\n\n3 мая 2027 г., в 10:12, Мария пишет:\n\nГде она?')).toEqual(['Посылка здесь.']);
  expect(own('Пратката е тук.\n\nНа 3.05.2027 г. в 10:12 Мария написа:\n\nКъде е?')).toEqual(['Пратката е тук.']);
});

test('a signature is told apart line by line', () => {
  const text = 'Done.\n\nBest regards,\n[Your name]\nAcme Support\n\nP.S. One more thing.';
  expect(passages(text).filter(({ isSignature }) => isSignature).map(({ start, end }) => text.slice(start, end))).toEqual(['Best regards,', '[Your name]', 'Acme Support']);
});

test('code blocks and signatures are left out, a postscript is read', () => {
  expect(own('Try this:\n```\nrm it\n```\nDone.')).toEqual(['Try this:', 'Done.']);
  expect(own('Done.\n\nBest regards,\nAlex\nAcme Support\n\nP.S. One more thing.')).toEqual(['Done.', 'P.S. One more thing.']);
  expect(own('Готово.\n\nС уважением,\nАлекс')).toEqual(['Готово.']);
  expect(own('Готово.\n\nПоздрави,\nАлекс')).toEqual(['Готово.']);
  expect(own('Done.\n-- \nAlex')).toEqual(['Done.']);
});
