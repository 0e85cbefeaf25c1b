#!/usr/bin/env python3
"""Writes fresh.jsonl: pages with traces of republication, and pages that only look as if. See README.md.

    python3 fresh.py > fresh.jsonl

{o} is the first outlet, {r} the second, {d} the day, {m} an address for permissions.
"""
import html, json
import pages
from pages import TEXT

OWN = 'The Second Reading'
# Outlets; a line above the text; a footnote; labels of a source box; a chain of three; lines that are no trace.
LANGUAGES = {
 'en': (['Quarry Lane Weekly', 'Tidewater Chronicle', 'The Lamplighter'],
        'This report was first published by {o} on {d} and appears here by kind permission.',
        'Reprinted from {o}, {d}, under a Creative Commons Attribution licence.',
        ['Original source', 'Date', 'Licence'],
        'This story was produced by {o} ({d}) and later republished by {r}. We carry it with the permission of the author; for further use write to {m}.',
        ['Photo: Anselm Reyes / Coastal Pictures', 'Her novel was first published in 1999 and has been reprinted twice.', 'AFP and Reuters contributed to this report.', 'This story was updated on 4 June 2021 to correct a name.']),
 'de': (['Hafenrundschau', 'Südwind Blatt', 'Die Laterne'],
        'Diese Reportage wurde zuerst am {d} von {o} veröffentlicht und erscheint hier mit freundlicher Genehmigung.',
        'Nachdruck aus {o}, {d}, unter der Lizenz CC BY-ND 4.0.',
        ['Originalquelle', 'Datum', 'Lizenz'],
        'Zuerst erschienen bei {o} ({d}), danach auch veröffentlicht in {r}. Abdruck mit Genehmigung der Autorin; Anfragen an {m}.',
        ['Foto: Anselm Reyes / Küstenbild', 'Ihr Roman wurde erstmals 1999 veröffentlicht und zweimal neu aufgelegt.', 'Mit Material von dpa und AFP.', 'Dieser Text wurde am 4. Juni 2021 aktualisiert.']),
 'fr': (['Le Quai des Brumes', 'La Feuille du Midi', 'Le Falot'],
        'Ce reportage a d’abord été publié par {o} le {d} ; il paraît ici avec son aimable autorisation.',
        'Repris de {o}, {d}, sous licence CC BY-SA.',
        ['Source originale', 'Date', 'Licence'],
        'Publié à l’origine par {o} ({d}), puis repris par {r}. Reproduit avec l’autorisation de l’autrice ; pour toute demande : {m}.',
        ['Photo : Anselm Reyes / Images du Littoral', 'Son roman, publié pour la première fois en 1999, a été réédité deux fois.', 'Avec AFP et Reuters.', 'Cet article a été mis à jour le 4 juin 2021.']),
 'es': (['El Muelle Viejo', 'Gaceta del Páramo', 'El Candil'],
        'Este reportaje se publicó por primera vez en {o} el {d} y se reproduce aquí con su autorización.',
        'Tomado de {o}, {d}, bajo licencia CC BY-ND.',
        ['Fuente original', 'Fecha', 'Licencia'],
        'Publicado originalmente por {o} ({d}) y republicado por {r}. Lo reproducimos con permiso de la autora; para otros usos escriba a {m}.',
        ['Foto: Anselm Reyes / Imágenes del Litoral', 'Su novela se publicó por primera vez en 1999 y se ha reimpreso dos veces.', 'Con información de EFE y AFP.', 'Esta nota fue actualizada el 4 de junio de 2021.']),
 'pt': (['O Cais Velho', 'Gazeta do Planalto', 'A Candeia'],
        'Esta reportagem foi publicada primeiro por {o} em {d} e é reproduzida aqui com a devida autorização.',
        'Retirado de {o}, {d}, sob licença CC BY-ND.',
        ['Fonte original', 'Data', 'Licença'],
        'Publicado originalmente por {o} ({d}) e republicado por {r}. Reproduzimos com permissão da autora; contato: {m}.',
        ['Foto: Anselm Reyes / Imagens do Litoral', 'O seu romance foi publicado pela primeira vez em 1999 e reimpresso duas vezes.', 'Com informações da Lusa e da AFP.', 'Esta notícia foi atualizada em 4 de junho de 2021.']),
 'it': (['Il Molo Vecchio', 'Gazzetta delle Valli', 'La Lucerna'],
        'Questo reportage è stato pubblicato per la prima volta da {o} il {d} e appare qui per gentile concessione.',
        'Tratto da {o}, {d}, con licenza CC BY-ND.',
        ['Fonte originale', 'Data', 'Licenza'],
        'Pubblicato originariamente da {o} ({d}) e poi ripubblicato da {r}. Riprodotto con il permesso dell’autrice; per altri usi scrivere a {m}.',
        ['Foto: Anselm Reyes / Immagini del Litorale', 'Il suo romanzo fu pubblicato per la prima volta nel 1999 e ristampato due volte.', 'Con il contributo di ANSA e AFP.', 'Questo articolo è stato aggiornato il 4 giugno 2021.']),
 'nl': (['De Oude Kade', 'Veenbode', 'De Lantaarn'],
        'Deze reportage werd eerst gepubliceerd door {o} op {d} en verschijnt hier met toestemming.',
        'Overgenomen uit {o}, {d}, onder de licentie CC BY-ND.',
        ['Oorspronkelijke bron', 'Datum', 'Licentie'],
        'Oorspronkelijk gepubliceerd door {o} ({d}), daarna ook verschenen in {r}. Overgenomen met toestemming van de auteur; vragen aan {m}.',
        ['Foto: Anselm Reyes / Kustbeeld', 'Haar roman verscheen voor het eerst in 1999 en werd tweemaal herdrukt.', 'Met medewerking van ANP en AFP.', 'Dit artikel is bijgewerkt op 4 juni 2021.']),
 'pl': (['Stare Nabrzeże', 'Goniec Podlaski', 'Latarnia'],
        'Reportaż po raz pierwszy opublikował {o} {d}; przedrukowujemy go za zgodą redakcji.',
        'Przedruk z {o}, {d}, na licencji CC BY-ND.',
        ['Oryginalne źródło', 'Data', 'Licencja'],
        'Pierwotnie opublikowano w {o} ({d}), następnie ukazał się także w {r}. Publikujemy za zgodą autorki; kontakt: {m}.',
        ['Fot. Anselm Reyes / Obrazy Wybrzeża', 'Jej powieść ukazała się po raz pierwszy w 1999 roku i była dwukrotnie wznawiana.', 'Współpraca: PAP i AFP.', 'Artykuł zaktualizowano 4 czerwca 2021.']),
 'ru': (['Старая пристань', 'Степной курьер', 'Фонарщик'],
        'Этот репортаж впервые опубликован изданием «{o}» {d} и публикуется с разрешения редакции.',
        'Перепечатано из «{o}», {d}, по лицензии CC BY-ND.',
        ['Первоисточник', 'Дата', 'Лицензия'],
        'Впервые опубликовано в «{o}» ({d}), позднее перепечатано изданием «{r}». Публикуется с разрешения автора; по вопросам перепечатки: {m}.',
        ['Фото: Ансельм Рейес / Береговые снимки', 'Её роман впервые вышел в 1999 году и дважды переиздавался.', 'По сообщениям ТАСС и AFP.', 'Материал обновлён 4 июня 2021 года.']),
 'tr': (['Eski İskele', 'Bozkır Postası', 'Fener'],
        'Bu röportaj ilk kez {d} tarihinde {o} tarafından yayımlandı; burada izinle yer alıyor.',
        '{o} sitesinden alınmıştır, {d}; CC BY-ND lisansı ile.',
        ['Özgün kaynak', 'Tarih', 'Lisans'],
        'İlk olarak {o} tarafından yayımlandı ({d}), ardından {r} tarafından yeniden yayımlandı. Yazarın izniyle yayımlıyoruz; iletişim: {m}.',
        ['Fotoğraf: Anselm Reyes / Kıyı Görüntüleri', 'Romanı ilk kez 1999 yılında yayımlandı ve iki kez yeniden basıldı.', 'AA ve AFP bu habere katkıda bulundu.', 'Bu haber 4 Haziran 2021 tarihinde güncellendi.']),
 'ar': (['الرصيف القديم', 'بريد السهول', 'القنديل'],
        'نُشر هذا التحقيق أولاً في {o} بتاريخ {d}، ويُنشر هنا بإذن من الصحيفة.',
        'نقلاً عن {o}، {d}، بموجب رخصة المشاع الإبداعي.',
        ['المصدر الأصلي', 'التاريخ', 'الرخصة'],
        'نُشر في الأصل في {o} ({d})، ثم أعيد نشره في {r}. ننشره بإذن من الكاتبة؛ للاستفسار: {m}.',
        ['تصوير: أنسلم رييس / صور الساحل', 'صدرت روايتها لأول مرة عام 1999 وأعيد طبعها مرتين.', 'شاركت وكالة فرانس برس ورويترز في إعداد هذا التقرير.', 'تم تحديث هذا الخبر في 4 يونيو 2021.']),
 'zh': (['老码头报', '草原信使', '灯塔周报'],
        '本文由{o}于{d}首次发表，经授权刊载于此。',
        '转载自《{o}》，{d}，采用CC BY-ND许可协议。',
        ['原文出处', '日期', '许可协议'],
        '本文原载于《{o}》（{d}），后由《{r}》转载。经作者授权发布，转载请联系{m}。',
        ['摄影：安塞姆·雷耶斯／海岸图片社', '她的小说于1999年首次出版，此后两度重印。', '法新社和路透社对本文亦有贡献。', '本文更新于2021年6月4日。'])}


def shell(lang, head, body):
    direction = 'rtl' if lang == 'ar' else 'ltr'
    return (f'<!DOCTYPE html><html lang="{lang}" dir="{direction}"><head><meta charset="utf-8">'
            f'<title>{html.escape(TEXT[lang][0])} – {OWN}</title><meta property="og:site_name" content="{OWN}">{head}'
            f'</head><body><header class="top"><a href="/">{OWN}</a> <a href="/world">1</a> <a href="/labour">2</a>'
            f'</header>{body}<div class="rail"><h3>{OWN}</h3><a href="/n1">3</a><a href="/n2">4</a></div></body></html>')


def page(lang, s, k):
    outlets, top, foot, labels, chain, decoys = LANGUAGES[lang]
    o, r = outlets[s % 3], outlets[(s + 1) % 3]
    y, d = 2018 + (s + k) % 6, 5 + (s * 3 + k) % 20
    iso, url = f'{y}-06-{d:02d}', f'https://first{k}.example/{lang}-{s}'
    mail = f'rights{k}@first.example'
    fill = lambda note, name=o: note.format(o=name, d=pages.day(lang, y, 6, d), r=r, m=f'<a href="mailto:{mail}">{mail}</a>')
    link = f'<a href="{url}">{o}</a>'
    title, ps = TEXT[lang][0], [f'<p>{html.escape(p)}</p>' for p in TEXT[lang][1:]]
    text = ''.join(ps)
    facts, head = ['original ' + o, 'date ' + iso], ''
    if s == 0:
        inner = (f'<table class="lay"><tr><td class="l">{OWN}</td><td class="m"><h1>{title}</h1><p><i>{fill(top, link)}</i></p>{text}</td></tr></table>'
                 if k % 2 else f'<article class="story"><h1>{title}</h1><div class="entry"><p><em>{fill(top, link)}</em></p>{text}</div></article>')
        facts += ['url ' + url, 'basis permission']
    elif s == 1:
        marked = text[:-4] + '<sup><a href="#fn1">1</a></sup></p>'
        inner = f'<main><h1>{title}</h1><div class="copy">{marked}</div><section class="notes"><ol><li id="fn1">{fill(foot)}</li></ol></section></main>'
        facts += ['basis licence']
    elif s == 2:
        inner = (f'<article><header><h1>{title}</h1></header><div class="bd">{text}</div><dl class="facts"><dt>{labels[0]}</dt><dd>{link}</dd>'
                 f'<dt>{labels[1]}</dt><dd>{pages.day(lang, y, 6, d)}</dd><dt>{labels[2]}</dt><dd><a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a></dd></dl></article>')
        facts += ['url ' + url, 'basis licence']
    elif s == 3:
        if k % 2:
            head = '<script type="application/ld+json">' + json.dumps({'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': title, 'datePublished': f'{y}-07-01', 'isBasedOn': {'@type': 'NewsArticle', 'url': url, 'datePublished': iso, 'publisher': {'@type': 'Organization', 'name': o}}}, ensure_ascii=False) + '</script>'
            facts += ['url ' + url]
        else:
            head = f'<meta name="dcterms.source" content="{o}">'
            facts = ['original ' + o]
        inner = f'<div id="page"><h1>{title}</h1><div class="txt">{text}</div></div>'
    elif s == 4:
        inner = f'<article><h1>{title}</h1><div class="body">{text}<hr><p class="end"><small>{fill(chain, link)}</small></p></div></article>'
        facts += ['url ' + url, 'republication ' + r, 'basis permission']
    else:
        body = ps[0] + f'<p>{decoys[1]}</p>' + ''.join(ps[1:]) + f'<p>{decoys[2]}</p><p><em>{decoys[3]}</em></p>'
        inner = f'<article><h1>{title}</h1><figure><img src="/p.jpg" width="900" height="500" alt=""><figcaption>{title}. {decoys[0]}</figcaption></figure><div class="body">{body}</div></article>'
        facts = []
    return pages.line(f'fresh-{lang}-{s}', lang, 'fresh', f'https://second.example/{lang}/{s}', shell(lang, head, inner), facts)


for k, lang in enumerate(LANGUAGES):
    for s in range(6):
        print(page(lang, s, k))
