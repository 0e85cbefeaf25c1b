#!/usr/bin/env python3
"""Writes third.jsonl: the third fresh part, in wordings and page structures that no earlier part has. See README.md.

    python3 third.py > third.jsonl

{o} is the first outlet, {d} the day.
"""
import html
import pages
from pages import TEXT

OWN = 'Paper Boat'
# Outlets; the label of a table row; a note with a link; a note without one; lines that are no trace.
LANGUAGES = {
 'en': (['Mill Race Observer', 'The Weathervane'], 'Reprinted from',
        'This story, which {o} first ran on {d}, is shared here under a Creative Commons licence.',
        'Source: {o}, {d}. Reproduced by permission.',
        ['The council first published its plan in 1987.', 'Prices by year. Source: company accounts', 'Picture: Olga Verne for Northern Lens']),
 'de': (['Mühlbachbote', 'Die Wetterfahne'], 'Übernommen aus',
        'Diesen Text hat {o} am {d} zuerst veröffentlicht; wir geben ihn unter einer Creative-Commons-Lizenz wieder.',
        'Quelle: {o}, {d}. Wiedergabe mit Genehmigung.',
        ['Der Rat veröffentlichte seinen Plan erstmals 1987.', 'Preise nach Jahren. Quelle: Geschäftsberichte', 'Bild: Olga Verne für Nordblick']),
 'fr': (['L’Écho du Moulin', 'La Girouette'], 'Repris de',
        'Ce récit, que {o} a publié pour la première fois le {d}, est partagé ici sous licence Creative Commons.',
        'Source : {o}, {d}. Reproduit avec autorisation.',
        ['Le conseil a publié son plan pour la première fois en 1987.', 'Prix par année. Source : comptes de la société', 'Image : Olga Verne pour Regard du Nord']),
 'es': (['El Eco del Molino', 'La Veleta'], 'Tomado de',
        'Esta historia, que {o} publicó por primera vez el {d}, se comparte aquí bajo licencia Creative Commons.',
        'Fuente: {o}, {d}. Reproducido con autorización.',
        ['El concejo publicó su plan por primera vez en 1987.', 'Precios por año. Fuente: cuentas de la empresa', 'Imagen: Olga Verne para Mirada del Norte']),
 'pt': (['O Eco do Moinho', 'A Ventoinha'], 'Retirado de',
        'Esta história, que {o} publicou pela primeira vez em {d}, é partilhada aqui sob licença Creative Commons.',
        'Fonte: {o}, {d}. Reproduzido com autorização.',
        ['A câmara publicou o seu plano pela primeira vez em 1987.', 'Preços por ano. Fonte: contas da empresa', 'Imagem: Olga Verne para Olhar do Norte']),
 'it': (['L’Eco del Mulino', 'La Banderuola'], 'Tratto da',
        'Questa storia, che {o} ha pubblicato per la prima volta il {d}, è condivisa qui con licenza Creative Commons.',
        'Fonte: {o}, {d}. Riprodotto su autorizzazione.',
        ['Il consiglio pubblicò il suo piano per la prima volta nel 1987.', 'Prezzi per anno. Fonte: bilanci della società', 'Immagine: Olga Verne per Sguardo del Nord']),
 'nl': (['Molenbeek Courant', 'De Windwijzer'], 'Overgenomen uit',
        'Dit verhaal, dat {o} op {d} voor het eerst plaatste, delen wij onder een Creative Commons-licentie.',
        'Bron: {o}, {d}. Overgenomen met toestemming.',
        ['De raad publiceerde zijn plan voor het eerst in 1987.', 'Prijzen per jaar. Bron: jaarrekening', 'Beeld: Olga Verne voor Noorderblik']),
 'pl': (['Echo Młyna', 'Kurek na Wieży'], 'Przedruk z',
        'Ten tekst, który {o} po raz pierwszy opublikowało {d}, udostępniamy na licencji Creative Commons.',
        'Źródło: {o}, {d}. Przedruk za zgodą.',
        ['Rada po raz pierwszy opublikowała swój plan w 1987 roku.', 'Ceny według lat. Źródło: sprawozdania spółki', 'Zdjęcie: Olga Verne dla Północnego Obiektywu']),
 'ru': (['Мельничный вестник', 'Флюгер'], 'Перепечатано из',
        'Этот текст, который {o} впервые опубликовал {d}, мы публикуем по лицензии Creative Commons.',
        'Источник: {o}, {d}. Публикуется с разрешения.',
        ['Совет впервые опубликовал свой план в 1987 году.', 'Цены по годам. Источник: отчётность компании', 'Снимок: Ольга Верне для «Северного объектива»']),
 'tr': (['Değirmen Yankısı', 'Rüzgâr Gülü'], 'Özgün kaynak',
        '{o} adresinde ilk kez {d} günü yayımlanan bu öyküyü Creative Commons lisansı ile paylaşıyoruz.',
        'Kaynak: {o}, {d}. İzin alınarak yayımlanmıştır.',
        ['Meclis planını ilk kez 1987 yılında yayımladı.', 'Yıllara göre fiyatlar. Kaynak: şirket hesapları', 'Görsel: Olga Verne, Kuzey Merceği için']),
 'ar': (['صدى الطاحونة', 'دوّارة الريح'], 'نقلاً عن',
        'هذه القصة التي نشرها {o} لأول مرة في {d} نشاركها هنا بموجب رخصة المشاع الإبداعي.',
        'المصدر: {o}، {d}. يُنشر بإذن.',
        ['نشر المجلس خطته لأول مرة عام 1987.', 'الأسعار حسب السنة. المصدر: حسابات الشركة', 'الصورة: أولغا فيرني لصالح عدسة الشمال']),
 'zh': (['磨坊回声报', '风向标周刊'], '转载自',
        '本文由{o}于{d}首先刊出，现依知识共享许可协议分享于此。',
        '来源：{o}，{d}。经许可转载。',
        ['议会于1987年首次公布该计划。', '历年价格。来源：公司账目', '图：奥尔加·维尔内／北方镜头'])}


def page(lang, s, k):
    outlets, label, note, source, decoys = LANGUAGES[lang]
    o = outlets[(s + k) % 2]
    y, d = 2016 + (3 * s + k) % 8, 6 + (s * 4 + k) % 20
    url = f'https://before{k}.example/{lang}/{s}'
    link = f'<a class="out" href="{url}">{o}</a>'
    title = TEXT[lang][0]
    ps = [f'<p class="par">{html.escape(p)}</p>' for p in TEXT[lang][1:]]
    ps = ps[1:] + ps[:1]
    text = ''.join(ps)
    facts = ['original ' + o, 'date %d-04-%02d' % (y, d)]
    if s == 0:
        inner = (f'<div class="post"><h1 class="headline">{title}</h1><div class="post-body">{text}</div><table class="about"><tbody>'
                 f'<tr><th>{label}</th><td>{link}</td></tr><tr><th>#</th><td>{pages.day(lang, y, 4, d)}</td></tr></tbody></table></div>')
        facts += ['url ' + url]
    elif s == 1:
        inner = f'<article><h1>{title}</h1><div class="b">{text}</div><hr><div class="after"><p>{note.format(o=link, d=pages.day(lang, y, 4, d))}</p></div></article>'
        facts += ['url ' + url, 'basis licence']
    elif s == 2:
        inner = f'<main><h1>{title}</h1><p class="top"><small>{source.format(o=o, d=pages.day(lang, y, 4, d))}</small></p><div class="b">{text}</div><p class="cr">© {y} {o}</p></main>'
        facts += ['basis permission', 'holder ' + o, 'year %d' % y]
    else:
        inner = (f'<article><h1>{title}</h1><p class="pic">{decoys[2]}</p>{ps[0]}{ps[1]}<figure><img src="/d.png" width="700" height="400" alt="">'
                 f'<figcaption>{decoys[1]}</figcaption></figure>{"".join(ps[2:])}<p>{decoys[0]}</p></article>')
        facts = []
    direction = 'rtl' if lang == 'ar' else 'ltr'
    whole = (f'<!DOCTYPE html><html lang="{lang}" dir="{direction}"><head><meta charset="utf-8"><title>{html.escape(title)} | {OWN}</title>'
             f'<meta property="og:site_name" content="{OWN}"></head><body><div class="head"><a href="/">{OWN}</a></div>{inner}'
             f'<div class="foot"><a href="/imprint">{OWN}</a></div></body></html>')
    return pages.line(f'third-{lang}-{s}', lang, 'third', f'https://boat.example/{lang}/{s}', whole, facts)


for k, lang in enumerate(LANGUAGES):
    for s in range(4):
        print(page(lang, s, k))
