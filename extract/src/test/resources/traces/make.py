#!/usr/bin/env python3
"""Writes gold.jsonl: pages with traces of republication and what a reader takes from them. See README.md.

    python3 make.py > gold.jsonl
"""
import json, html

OUTLETS = {
 'en': ['Harbour Gazette', 'The Prairie Ledger', 'Delta Review', 'Northgate Post'], 'de': ['Elbkurier', 'Freie Donaupost', 'Bergblick', 'Nordlicht Magazin'],
 'fr': ['Le Courrier des Alpes', 'La Gazette du Port', 'Rive Gauche Info', 'Le Fil du Rhône'], 'es': ['El Faro del Sur', 'La Voz del Valle', 'Crónica Andina', 'Diario Meseta'],
 'pt': ['Jornal da Serra', 'Folha do Atlântico', 'Voz do Tejo', 'Correio Mineiro'], 'it': ['Corriere del Lago', 'La Voce Adriatica', 'Gazzetta Etrusca', 'Il Ponte Nuovo'],
 'nl': ['De Waterkant', 'Het Polderblad', 'Noorderkrant', 'Dijkpost'], 'pl': ['Kurier Bałtycki', 'Głos Podhala', 'Nowa Wisła', 'Dziennik Mazowsza'],
 'ru': ['Волжский вестник', 'Северный маяк', 'Уральская хроника', 'Балтийский курьер'], 'tr': ['Boğaz Postası', 'Anadolu Gündemi', 'Ege Haberci', 'Toros Gazetesi'],
 'ar': ['الميناء', 'الجسر الجديد', 'النهار المغربي', 'الواحة'], 'zh': ['南江日报', '海港新闻', '长岭周刊', '北湖评论']}
OWN = {'en': 'Common Reprint', 'de': 'Zweitdruck', 'fr': 'Deuxième Lecture', 'es': 'Segunda Edición', 'pt': 'Segunda Leitura', 'it': 'Seconda Stampa', 'nl': 'Nadruk', 'pl': 'Przegląd Stron', 'ru': 'Второе чтение', 'tr': 'İkinci Baskı', 'ar': 'القراءة الثانية', 'zh': '再读网'}
MONTHS = {'en': 'March', 'de': 'März', 'fr': 'mars', 'es': 'marzo', 'pt': 'março', 'it': 'marzo', 'nl': 'maart', 'pl': 'marca', 'ru': 'марта', 'tr': 'Mart', 'ar': 'مارس'}
def day(lang, d, y):
    m = MONTHS.get(lang)
    return {'en': f'{m} {d}, {y}', 'de': f'{d}. {m} {y}', 'es': f'{d} de {m} de {y}', 'pt': f'{d} de {m} de {y}', 'zh': f'{y}年3月{d}日'}.get(lang, f'{d} {m} {y}')
# {o} the outlet, {d} the day, {r} another outlet. Those with an odd number are kept from tuning.
NOTES = {
 'en': ['This article was originally published by {o} on {d}.', 'A version of this story first appeared in {o} ({d}) and is republished here with permission.', 'The original source of this article is {o}.', 'First published on {o}, {d}. Cross-posted at {r}.', 'Originally appeared on {o} under a Creative Commons licence.', 'This piece originally ran in {o} on {d}.'],
 'de': ['Dieser Beitrag ist ursprünglich erschienen bei {o} am {d}.', 'Zuerst veröffentlicht auf {o}, {d}. Mit freundlicher Genehmigung.', 'Quelle: {o}', 'Dieser Text erschien zuerst bei {o} am {d} und wurde mit Genehmigung übernommen.', 'Ursprünglich veröffentlicht von {o} unter einer Creative-Commons-Lizenz.', 'Der Artikel wurde übernommen von {o}.'],
 'fr': ["Cet article a été publié à l'origine par {o} le {d}.", 'Initialement publié dans {o}, le {d}. Reproduit avec l’autorisation de la rédaction.', 'La source originale de cet article est {o}.', 'Ce texte est paru initialement dans {o} le {d}.', "Source : {o}", 'Article publié initialement sur {o} sous licence Creative Commons.'],
 'es': ['Este artículo fue publicado originalmente en {o} el {d}.', 'Publicado por primera vez en {o}, {d}. Reproducido con permiso.', 'La fuente original de este artículo es {o}.', 'Este reportaje apareció originalmente en {o} el {d}.', 'Fuente: {o}', 'Publicado originalmente por {o} bajo licencia Creative Commons.'],
 'pt': ['Este artigo foi publicado originalmente em {o} em {d}.', 'Publicado pela primeira vez em {o}, {d}. Reproduzido com autorização.', 'A fonte original deste artigo é {o}.', 'Este texto apareceu originalmente em {o} em {d}.', 'Fonte: {o}', 'Originalmente publicado por {o} sob licença Creative Commons.'],
 'it': ["Questo articolo è stato pubblicato originariamente su {o} il {d}.", 'Pubblicato per la prima volta da {o}, {d}. Per gentile concessione.', 'La fonte originale di questo articolo è {o}.', 'Il testo è apparso originariamente su {o} il {d}.', 'Fonte: {o}', 'Pubblicato originalmente da {o} con licenza Creative Commons.'],
 'nl': ['Dit artikel is oorspronkelijk gepubliceerd door {o} op {d}.', 'Eerder gepubliceerd op {o}, {d}. Overgenomen met toestemming.', 'De oorspronkelijke bron van dit artikel is {o}.', 'Dit stuk verscheen oorspronkelijk in {o} op {d}.', 'Bron: {o}', 'Oorspronkelijk verschenen in {o} onder een Creative Commons-licentie.'],
 'pl': ['Artykuł został pierwotnie opublikowany w {o} {d}.', 'Tekst ukazał się po raz pierwszy w {o}, {d}. Przedruk za zgodą redakcji.', 'Oryginalnym źródłem tego artykułu jest {o}.', 'Ten reportaż pierwotnie ukazał się w {o} {d}.', 'Źródło: {o}', 'Pierwotnie opublikowany przez {o} na licencji Creative Commons.'],
 'ru': ['Статья впервые опубликована в {o} {d}.', 'Материал изначально опубликован на {o}, {d}. Перепечатка с разрешения редакции.', 'Источник: {o}', 'Текст впервые вышел в {o} {d}.', 'Первоисточник: {o}', 'Статья первоначально опубликована в {o} по лицензии Creative Commons.'],
 'tr': ['Bu yazı ilk olarak {d} tarihinde {o} sitesinde yayımlanmıştır.', 'Bu makale ilk olarak {o} tarafından yayımlandı. Yazarın izniyle.', 'Kaynak: {o}', 'Yazı ilk olarak {o} gazetesinde yayımlanmıştır ({d}).', 'Orijinal kaynak: {o}', 'İlk olarak {o} tarafından Creative Commons lisansı ile yayımlandı.'],
 'ar': ['نُشر هذا المقال لأول مرة في {o} بتاريخ {d}.', 'نُشر في الأصل في {o}، {d}. يعاد نشره بإذن من الناشر.', 'المصدر الأصلي لهذا المقال هو {o}.', 'ظهر هذا المقال لأول مرة في {o} بتاريخ {d}.', 'المصدر: {o}', 'نُشر أصلاً في {o} بموجب رخصة المشاع الإبداعي.'],
 'zh': ['本文最初发表于{o}，{d}。', '本文原载于《{o}》，{d}。经授权转载。', '来源：{o}', '本文首发于{o}，{d}。', '原文来源：{o}', '本文原载于{o}，采用知识共享许可协议。']}
BASIS = {'en': ['none', 'permission', 'none', 'none', 'licence', 'none'], 'de': ['none', 'permission', 'none', 'permission', 'licence', 'none'], 'fr': ['none', 'permission', 'none', 'none', 'none', 'licence'],
 'zh': ['none', 'permission', 'none', 'none', 'none', 'licence']}
COPY = ['Copyright © {a}, {o}, {y}', '© {y} {o}', 'Copyright {y} {o}', '© {o} {y}']
AUTHOR = {'en': 'Mara Ellison', 'de': 'Jonas Weidner', 'fr': 'Claire Montreuil', 'es': 'Lucía Aranda', 'pt': 'Rui Tavora', 'it': 'Elena Sardi', 'nl': 'Joost Veldman', 'pl': 'Anna Lisowska', 'ru': 'Илья Громов', 'tr': 'Deniz Aksoy', 'ar': 'سلمى الحداد', 'zh': '林若溪'}
TEXT = json.load(open('texts.json', encoding='utf-8'))

def page(lang, n):
    note, half = NOTES[lang][n % 6], ('held-out' if n % 2 else 'tuning')
    o, r, own = OUTLETS[lang][n % 4], OUTLETS[lang][(n + 1) % 4], OWN[lang]
    y, d, a = 2019 + n % 5, 3 + n, AUTHOR[lang]
    host, url = f'outlet{n}.example', f'https://outlet{n}.example/{lang}/{n}'
    linked = n % 3 != 2
    name = f'<a href="{url}">{o}</a>' if linked else o
    notes = note.format(o=name, d=day(lang, d, y), r=r)
    copyline = COPY[n % 4].format(a=a, o=o, y=y) if n % 4 != 3 or True else ''
    title, paragraphs = TEXT[lang][0], TEXT[lang][1:]
    k = n % len(paragraphs); body = paragraphs[k:] + paragraphs[:k]
    ps = ''.join(f'<p>{html.escape(p)}</p>' for p in body)
    head = f'<meta charset="utf-8"><title>{html.escape(title)} | {own}</title><meta property="og:site_name" content="{own}"><link rel="canonical" href="https://again.example/{lang}/{n}">'
    s = n % 8
    if s == 0: inner = f'<article><h1>{title}</h1><p class="by">{a}</p>{ps}<p><em>{notes}</em></p></article><div class="cr">{copyline}</div>'
    elif s == 1: inner = f'<main><h1>{title}</h1><div class="note"><p>{notes}</p></div><div class="text">{ps}</div><p class="c">{copyline}</p></main>'
    elif s == 2: inner = f'<div id="w"><h1>{title}</h1><div class="content">{ps}</div><div class="source-box">{notes}<br>{copyline}</div></div>'
    elif s == 3: inner = f'<table><tr><td><h2>Menu</h2><a href="/">Home</a></td><td><h1>{title}</h1>{ps}<hr><i>{notes}</i><br><br><small>{copyline}</small></td></tr></table>'
    elif s == 4: inner = f'<section class="post"><header><h1>{title}</h1></header><div class="entry-content">{ps}<p>{notes}</p></div><footer>{copyline}</footer></section>'
    elif s == 5: inner = f'<article><h1>{title}</h1>{ps}<aside class="origin"><p>{notes}</p><p>{copyline}</p></aside></article>'
    elif s == 6: inner = f'<div><div><h1>{title}</h1><div><div>{ps.replace("<p>", "<div>").replace("</p>", "</div>")}</div><div>{notes}</div></div><div>{copyline}</div></div></div>'
    else: inner = f'<article><h1>{title}</h1><blockquote class="info">{notes}</blockquote>{ps}</article><p>{copyline}</p>'
    page = f'<!DOCTYPE html><html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"><head>{head}</head><body><nav><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav>{inner}<div class="more"><a href="/x">1</a> <a href="/y">2</a></div></body></html>'
    facts = ['original ' + o, 'holder ' + o, 'year ' + str(y)]
    if linked: facts.append('url ' + url)
    if '{d}' in note: facts.append('date %d-03-%02d' % (y, d))
    if '{r}' in note: facts.append('republication ' + r)
    if n % 4 == 0: facts.append('holder ' + a)
    basis = BASIS.get(lang, ['none', 'permission', 'none', 'none', 'none', 'licence'])[n % 6]
    if basis != 'none': facts.append('basis ' + basis)
    return {'id': f'{lang}-{n}', 'lang': lang, 'part': half, 'url': f'https://again.example/{lang}/{n}', 'html': page, 'facts': sorted(facts)}

for lang in NOTES:
    for n in range(13):
        print(json.dumps(page(lang, n), ensure_ascii=False))
