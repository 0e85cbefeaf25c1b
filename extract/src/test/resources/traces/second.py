#!/usr/bin/env python3
"""Writes second.jsonl: the second fresh part, in wordings and page structures that no earlier part has. See README.md.

    python3 second.py > second.jsonl

{o} is the first outlet, {r} another one, {d} the day, {a} the author.
"""
import html
import pages
from pages import TEXT

OWN = 'Borrowed Light'
# Outlets, author; an end note without a link; a heading over a list; a line under the title with a link; lines that
# are no trace: someone's origin, a chart's source, an agency.
LANGUAGES = {
 'en': (['Copperfield Monitor', 'The Salt Road'], 'Nadia Brandt',
        '© {y} {a}. Originally published in {o} on {d}. Republished with the permission of the author.',
        'First published in', 'A longer version of this piece appeared first in {o} on {d}, and then also in {r}.',
        ['Originally from Leeds, Mrs Brandt moved to the coast as a child.', 'Ferry passengers by month. Source: Ministry of Transport', 'Additional reporting by Reuters.']),
 'de': (['Kupferberger Anzeiger', 'Salzstraße'], 'Nadia Brandt',
        '© {y} {a}. Erstveröffentlichung in {o} am {d}. Abdruck mit Genehmigung der Autorin.',
        'Erstveröffentlichung', 'Eine längere Fassung ist zuerst am {d} bei {o} erschienen und wurde auch in {r} nachgedruckt.',
        ['Ursprünglich aus Leipzig, zog Frau Brandt als Kind an die Küste.', 'Fahrgäste nach Monaten. Quelle: Verkehrsministerium', 'Mitarbeit: Reuters.']),
 'fr': (['Le Moniteur du Cuivre', 'La Route du Sel'], 'Nadia Brandt',
        '© {y} {a}. Paru initialement dans {o} le {d}. Reproduit avec l’autorisation de l’autrice.',
        'Première publication', 'Une version plus longue de ce texte est d’abord parue dans {o}, le {d}.',
        ['Originaire de Lens, Mme Brandt s’est installée sur la côte enfant.', 'Passagers par mois. Source : ministère des Transports', 'Avec l’appui de Reuters.']),
 'es': (['Monitor del Cobre', 'La Ruta de la Sal'], 'Nadia Brandt',
        '© {y} {a}. Apareció originalmente en {o} el {d}. Reproducido con permiso de la autora.',
        'Publicación original', 'Una versión más larga de este texto salió primero en {o} el {d}.',
        ['Originaria de Lugo, la señora Brandt llegó a la costa de niña.', 'Pasajeros por mes. Fuente: Ministerio de Transportes', 'Con información de Reuters.']),
 'pt': (['Monitor do Cobre', 'A Rota do Sal'], 'Nadia Brandt',
        '© {y} {a}. Publicado originalmente em {o} em {d}. Reproduzido com permissão da autora.',
        'Publicação original', 'Uma versão mais longa deste texto saiu primeiro em {o}, em {d}.',
        ['Natural de Braga, a senhora Brandt chegou ao litoral em criança.', 'Passageiros por mês. Fonte: Ministério dos Transportes', 'Com a colaboração da Reuters.']),
 'it': (['Il Monitore del Rame', 'La Via del Sale'], 'Nadia Brandt',
        '© {y} {a}. Apparso originariamente su {o} il {d}. Riprodotto con il permesso dell’autrice.',
        'Prima pubblicazione', 'Una versione più lunga di questo testo è uscita per la prima volta su {o} il {d}.',
        ['Originaria di Lecco, la signora Brandt si trasferì sulla costa da bambina.', 'Passeggeri per mese. Fonte: Ministero dei Trasporti', 'Con il contributo di Reuters.']),
 'nl': (['Koperberg Monitor', 'De Zoutweg'], 'Nadia Brandt',
        '© {y} {a}. Eerder verschenen in {o} op {d}. Overgenomen met toestemming van de auteur.',
        'Eerste publicatie', 'Een langere versie van dit stuk verscheen eerst in {o}, op {d}.',
        ['Mevrouw Brandt, oorspronkelijk uit Leiden, kwam als kind naar de kust.', 'Passagiers per maand. Bron: Ministerie van Verkeer', 'Met medewerking van Reuters.']),
 'pl': (['Monitor Miedziany', 'Solny Szlak'], 'Nadia Brandt',
        '© {y} {a}. Tekst ukazał się pierwotnie w {o} {d}. Przedruk za zgodą autorki.',
        'Pierwsza publikacja', 'Dłuższa wersja tego tekstu ukazała się najpierw w {o} {d}.',
        ['Pochodząca z Łodzi pani Brandt przyjechała na wybrzeże jako dziecko.', 'Pasażerowie według miesięcy. Źródło: Ministerstwo Transportu', 'Współpraca: Reuters.']),
 'ru': (['Медный вестник', 'Соляной путь'], 'Надя Брандт',
        '© {y} {a}. Впервые опубликовано в {o} {d}. Перепечатывается с разрешения автора.',
        'Первая публикация', 'Более длинная версия этого текста сначала вышла в {o} {d}.',
        ['Госпожа Брандт родом из Липецка и попала на побережье ребёнком.', 'Пассажиры по месяцам. Источник: Министерство транспорта', 'При участии Reuters.']),
 'tr': (['Bakır Gözcüsü', 'Tuz Yolu'], 'Nadia Brandt',
        '© {y} {a}. İlk olarak {o} dergisinde yayımlanmıştır, {d}. Yazarın izniyle yeniden yayımlanıyor.',
        'İlk yayın', 'Bu yazının daha uzun bir sürümü ilk kez {d} günü {o} sitesinde çıktı.',
        ['Aslen Lüleburgazlı olan Brandt kıyıya çocukken geldi.', 'Aylara göre yolcular. Kaynak: Ulaştırma Bakanlığı', 'Reuters habere katkı verdi.']),
 'ar': (['مرصد النحاس', 'طريق الملح'], 'نادية برانت',
        '© {y} {a}. نُشر لأول مرة في {o} بتاريخ {d}. يُعاد نشره بإذن من الكاتبة.',
        'النشر الأول', 'ظهرت نسخة أطول من هذا النص أولاً في {o} يوم {d}.',
        ['تعود أصول السيدة برانت إلى حلب، وقد جاءت إلى الساحل طفلة.', 'الركاب حسب الشهر. المصدر: وزارة النقل', 'ساهمت رويترز في التقرير.']),
 'zh': (['铜山观察', '盐路周刊'], '布兰特',
        '© {y} {a}。本文首发于《{o}》，{d}。经作者同意转载。',
        '首次发表', '本文较长的版本最初于{d}刊登在{o}。',
        ['布兰特女士原籍洛阳，幼年来到海边。', '每月乘客人数。来源：交通部', '路透社参与报道。'])}


def page(lang, s, k):
    (o, r), a, end, over, line, decoys = LANGUAGES[lang]
    o, r = (o, r) if s % 2 == 0 else (r, o)
    y, d = 2017 + (2 * s + k) % 7, 4 + (s * 5 + k) % 22
    url = f'https://origin{k}.example/{s}/{lang}'
    fill = lambda note, name: note.format(o=name, r=r, d=pages.day(lang, y, 9, d, True), y=y, a=a)
    link = f'<a href="{url}" target="_blank">{o}</a>'
    title, ps = TEXT[lang][0], [f'<p>{html.escape(p)}</p>' for p in reversed(TEXT[lang][1:])]
    text, head = ''.join(ps), ''
    facts = ['original ' + o, 'date %d-09-%02d' % (y, d)]
    if s == 0:
        inner = f'<div class="wrap"><div class="col"><h1>{title}</h1><div class="prose">{text}</div><div class="fine">{fill(end, o)}</div></div></div>'
        facts += ['basis permission', 'year %d' % y, 'holder ' + a]
    elif s == 1:
        inner = (f'<main><h1>{title}</h1><section class="prose">{text}</section><section class="info"><h4>{over}</h4>'
                 f'<ul><li>{link}</li><li>{pages.day(lang, y, 9, d, True)}</li></ul></section></main>')
        facts += ['url ' + url]
    elif s == 2:
        inner = f'<article><header><h1>{title}</h1><p class="kicker-note">{fill(line, link)}</p></header>{text}</article>'
        facts += ['url ' + url] + (['republication ' + r] if '{r}' in line else [])
    else:
        figure = f'<figure><img src="/c.png" width="800" height="450" alt=""><figcaption>{decoys[1]}</figcaption></figure>'
        inner = f'<article><h1>{title}</h1>{ps[0]}{figure}<p>{decoys[0]}</p>{"".join(ps[1:])}<p class="agency">{decoys[2]}</p></article>'
        facts = ['holder ' + OWN, 'year 2022']
    foot = f'<footer><p>© 2022 {OWN}</p></footer>' if s == 3 else f'<footer><a href="/about">{OWN}</a></footer>'
    direction = 'rtl' if lang == 'ar' else 'ltr'
    whole = (f'<!DOCTYPE html><html lang="{lang}" dir="{direction}"><head><meta charset="utf-8"><title>{html.escape(title)} · {OWN}</title>'
             f'<meta property="og:site_name" content="{OWN}">{head}</head><body><div class="bar"><a href="/">{OWN}</a><a href="/p">1</a></div>'
             f'{inner}<div class="next"><a href="/q">2</a></div>{foot}</body></html>')
    return pages.line(f'second-{lang}-{s}', lang, 'second', f'https://lent.example/{lang}/{s}', whole, facts)


for k, lang in enumerate(LANGUAGES):
    for s in range(4):
        print(page(lang, s, k))
