/**
 * The form in which a number, an address or a link is compared, however somebody writes it.
 *
 * The build brings what is declared into the same form (values/contact_keys.py); one table of cases holds both.
 */

// Words of Chinese text are patterns here, and written as escapes: modules carry no words for readers.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\u2500\u30fc]/g;
const LABEL = /^(?:tel|sms|mailto|\u7535\u8bdd|\u624b\u673a|\u53f7\u7801|\u77ed\u4fe1|\u70ed\u7ebf|\u90ae\u7bb1|\u7535\u5b50\u90ae\u7bb1|\u90ae\u4ef6|\u7f51\u5740|\u5730\u5740)(?:\s*[:.]\s*|\s*(?=[0-9+(]))/i;
const EXTENSION = /\s*(?:\u8f6c|\u5206\u673a|ext\.?|x|#)\s*[0-9]{1,6}$/i;
const SHORT_EXTENSION = /([0-9]{7})-[0-9]{1,6}$/;
const NUMBER = /^[-+0-9().\u00b7/\s]*[0-9][-+0-9().\u00b7/\s]*$/;
const EMAIL = /^[^\s@/]+@[^\s@/]+$/;
const LINK = /^(?:https?:)?\/\/|^[a-z0-9][-a-z0-9]*(?:\.[a-z0-9][-a-z0-9]*)+(?:[:/?#]|$)/i;
const POSTCODES = [
  [/(?:\u90ae\u7f16|\u90ae\u653f\u7f16\u7801)[0-9]{6}/g, ''],
  [/^[0-9]{6}(?![0-9\u53f7])/, ''],
  [/([^0-9])[0-9]{6}$/, '$1'],
];
const NO_LETTER = /[^0-9a-z\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/gu;

/** What is written: its `sort` (number, email, link, address) and its comparable `key`, empty where there is none. */
export function contactKey(written) {
  const text = written.normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-').trim();
  const plain = text.replace(LABEL, '');
  const number = withoutExtension(plain);
  if (NUMBER.test(number)) return { sort: 'number', key: numberKey(number) };
  if (EMAIL.test(plain)) return { sort: 'email', key: plain.toLowerCase() };
  const link = plain.replaceAll('\u3002', '.');
  if (LINK.test(link)) return { sort: 'link', key: linkKey(link) };
  const place = POSTCODES.reduce((rest, [postcode, kept]) => rest.replace(postcode, kept), text.toLowerCase().replace(NO_LETTER, ''));
  return { sort: 'address', key: place };
}

/** The host of a link's key. */
export function hostOf(key) {
  return key.match(/^[^/?]*/)[0];
}

/** A landline's number as it is dialled at its place: without the area code. */
export function localPart(number) {
  return number.match(/^0(?:10|2[0-9]|[3-9][0-9]{2})([2-9][0-9]{6,7})$/)?.[1];
}

function withoutExtension(text) {
  return EXTENSION.test(text) ? text.replace(EXTENSION, '') : text.replace(SHORT_EXTENSION, '$1');
}

function numberKey(text) {
  const digits = text.replace(/[^0-9]/g, '');
  const abroad = /^[( ]*\+86/.test(text) || digits.startsWith('0086');
  if (!abroad && !/^86(?:0[0-9]{9,}|1[3-9][0-9]{9}$)/.test(digits)) return digits;
  const national = digits.replace(/^00/, '').replace(/^86/, '');
  const areaLost = national.length >= 9 && !/^0|^1[3-9][0-9]{9}$|^[48]00[0-9]{7}$/.test(national);
  return areaLost ? `0${national}` : national;
}

function linkKey(text) {
  const rest = text.replace(/^(?:https?:)?\/\//i, '').toLowerCase().replaceAll('\\', '/');
  const [, authority, path] = rest.match(/^([^/?#]*)(.*)$/s);
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:(?:80|443)$/, '').replace(/^www\./, '').replace(/\.+$/, '');
  return host + path.replace(/#.*$/s, '').replace(/\/+$/, '');
}
