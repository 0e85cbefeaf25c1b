"""What the writers of the fresh parts share: days as the languages write them, and one line of a part."""
import html, json

MONTHS = {
 'en': 'January February March April May June July August September October November December',
 'de': 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
 'fr': 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
 'es': 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
 'pt': 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
 'it': 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
 'nl': 'januari februari maart april mei juni juli augustus september oktober november december',
 'pl': 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
 'ru': 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
 'tr': 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
 'ar': 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'}
TEXT = json.load(open('texts.json', encoding='utf-8'))


def day(lang, year, month, number, british=False):
    name = MONTHS[lang].split()[month - 1] if lang in MONTHS else month
    return {'en': f'{number} {name} {year}' if british else f'{name} {number}, {year}', 'de': f'{number}. {name} {year}', 'es': f'{number} de {name} de {year}',
            'pt': f'{number} de {name} de {year}', 'zh': f'{year}年{month}月{number}日'}.get(lang, f'{number} {name} {year}')


def paragraphs(lang, open_tag='<p>'):
    return [f'{open_tag}{html.escape(p)}</p>' for p in TEXT[lang][1:]]


def line(id, lang, part, url, page, facts):
    return json.dumps({'id': id, 'lang': lang, 'part': part, 'url': url, 'html': page, 'facts': sorted(facts)}, ensure_ascii=False)
