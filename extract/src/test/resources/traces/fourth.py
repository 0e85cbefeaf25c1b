#!/usr/bin/env python3
"""Writes fourth.jsonl: the fourth fresh part, each page written by itself in its language. See README.md.

    python3 fourth.py > fourth.jsonl

A page is its language, its facts and what stands in its body: %T is the title, %P the text, %1 to %4 its paragraphs.
What comes before a line with "head:" goes into the head.
"""
import html
from pages import TEXT, line, paragraphs

OWN = 'Slow Ferry'
CC = 'https://creativecommons.org/licenses/'
PAGES = [
 ('en', ['original Undertow', 'url https://undertow.example/2022/11/ferries', 'basis licence', 'condition no edits'],
  f'<article><h1>%T</h1><div class="body">%P</div><p><em>This article is republished from <a href="https://undertow.example/">Undertow</a> under a <a href="{CC}by-nd/4.0/">Creative Commons BY-ND</a> licence. Read the <a href="https://undertow.example/2022/11/ferries">original article</a>.</em></p></article>'),
 ('en', ['original Coastline Health News', 'basis permission', 'contact desk@slowferry.example', 'condition ask first'],
  '<main><h1>%T</h1><p class="credit-line">By Nora Whitlow, Coastline Health News</p>%P<div class="syndication"><p>Coastline Health News is a nonprofit newsroom that covers work and medicine; this report first ran on its site and is used with permission.</p></div><aside><p>To ask for permission to republish our own stories, write to <a href="mailto:desk@slowferry.example">desk@slowferry.example</a>.</p></aside></main>'),
 ('en', ['original The Jetty Review', 'date 2014-02-09', 'republication Long Tide', 'holder Peter Amsel', 'year 2014'],
  '<article><header><h1>%T</h1></header>%P<footer><p>© 2014 Peter Amsel</p><p>Peter Amsel’s essay came out in <i>The Jetty Review</i> on February 9, 2014, its first publication, and was reprinted by Long Tide a year later.</p></footer></article>'),
 ('en', [],
  '<article><h1>%T</h1>%1%2<p>The pier was originally planned for 1974, and the first survey was published by the Harbour Board in 1981.</p>%3%4<p>Nora Whitlow is the author of “Salt”, first published in 2009 by Brine Books. Her reporting has appeared in The Jetty Review and Undertow.</p></article><footer>You may republish our stories free of charge. Photographs: Agency Blue.</footer>'),
 ('en', ['original North Sound Radio', 'url https://northsound.example/a/771', 'date 2021-06-30'],
  'head:<link rel="canonical" href="https://northsound.example/a/771"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"x","isBasedOn":"https://northsound.example/a/771"}</script>'
  '<article><h1>%T</h1><div class="meta">June 30, 2021 · North Sound Radio</div><div class="meta">July 2, 2021 · Slow Ferry</div>%P</article>'),
 ('de', ['original Hafen und Hinterland', 'date 2020-05-14', 'basis permission'],
  '<article><h1>%T</h1>%P<p class="kursiv"><em>Der Beitrag ist am 14. Mai 2020 in der Wochenzeitung „Hafen und Hinterland“ erschienen. Wir bringen ihn mit Erlaubnis von Redaktion und Autorin.</em></p></article>'),
 ('de', ['original Kante', 'url https://kante.example/wasserwerk', 'basis licence'],
  f'<main><h1>%T</h1><div class="vorspann-hinweis">Erstmals zu lesen war dieser Text bei <a href="https://kante.example/wasserwerk">Kante</a>, lizenziert unter <a rel="license" href="{CC}by/4.0/">CC BY 4.0</a>.</div>%P</main>'),
 ('de', ['original Blätter vom Deich', 'holder Blätter vom Deich', 'year 2018', 'basis permission', 'contact abdruck@deich.example'],
  '<div id="main"><h1>%T</h1>%P<table class="impressum"><tr><td>Erschienen in</td><td>Blätter vom Deich, Heft 3/2018</td></tr><tr><td>Rechte</td><td>© 2018 Blätter vom Deich</td></tr><tr><td>Abdruck</td><td>mit freundlicher Genehmigung; Anfragen: abdruck@deich.example</td></tr></table></div>'),
 ('de', [],
  '<article><h1>%T</h1>%1<p>Die Pläne wurden erstmals im Amtsblatt veröffentlicht, das war 1996.</p>%2%3%4<p class="autorin">Ina Roth, geboren 1971, veröffentlichte zuerst Gedichte; ihr Roman „Schlick“ erschien bei Nordlicht.</p><p>Foto: Ina Roth, mit freundlicher Genehmigung der Werft</p></article>'),
 ('de', ['original Uferblick', 'date 2023-01-22', 'republication Ostbote', 'url https://uferblick.example/x/19'],
  '<article><h1>%T</h1><p class="dachzeile">Uferblick</p>%P<p>Zuerst veröffentlicht: <a href="https://uferblick.example/x/19">Uferblick</a>, 22. Januar 2023. Nachgedruckt auch im Ostboten.</p></article>'.replace('im Ostboten', 'von Ostbote')),
 ('fr', ['original Rue des Docks', 'url https://docks.example/enquete', 'basis permission', 'date 2022-03-08'],
  '<article><h1>%T</h1><p class="chapo-note"><i>Avec l’accord de ses auteurs, nous reprenons cette enquête parue le 8 mars 2022 chez nos confrères de <a href="https://docks.example/enquete">Rue des Docks</a>.</i></p>%P</article>'),
 ('fr', ['original Le Passeur', 'url https://passeur.example/n12', 'basis licence'],
  f'<main><h1>%T</h1>%P<div class="encadre"><strong>Republication</strong><p>Ce texte a été mis en ligne par <a href="https://passeur.example/n12">Le Passeur</a> avant de l’être ici ; il est diffusé sous licence <a href="{CC}by-sa/4.0/">CC BY-SA</a>.</p></div></main>'),
 ('fr', ['original Amers', 'date 2019-10-01', 'holder Amers', 'year 2019'],
  '<article><h1>%T</h1>%P<p class="fin">Première publication : <cite>Amers</cite>, n° 47, 1 octobre 2019.</p><p class="fin">© Amers, 2019</p></article>'),
 ('fr', [],
  '<article><h1>%T</h1>%1%2%3<p>La commission a d’abord publié un rapport, repris par la préfecture de région en 2004.</p>%4<p>Avec l’AFP. Photo : mairie de Port-Réal, reproduite avec l’aimable autorisation des archives.</p></article>'),
 ('fr', ['original Grand Large', 'republication La Digue', 'url https://grandlarge.example/9', 'contact droits@grandlarge.example', 'condition ask first'],
  '<article><h1>%T</h1>%P<footer><p>Cet article de <a href="https://grandlarge.example/9">Grand Large</a>, où il a paru d’abord, a également été publié par La Digue. Toute reproduction nécessite une autorisation écrite : <a href="mailto:droits@grandlarge.example">droits@grandlarge.example</a></p></footer></article>'),
 ('es', ['original Marea Baja', 'url https://mareabaja.example/medico', 'basis licence', 'condition credit'],
  f'<article><h1>%T</h1>%P<p class="nota-pie">Este trabajo periodístico es obra de <a href="https://mareabaja.example/medico">Marea Baja</a>, que lo publicó antes que nosotros. Se comparte bajo <a href="{CC}by/4.0/deed.es">licencia Creative Commons</a>.</p></article>'),
 ('es', ['original La Ribera', 'date 2021-11-02', 'basis permission'],
  '<main><h1>%T</h1><p><strong>Nota de la redacción:</strong> la versión original de esta crónica salió el 2 de noviembre de 2021 en el semanario <em>La Ribera</em>, que nos ha dado permiso para reproducirla.</p>%P</main>'),
 ('es', ['original Cauce', 'holder Cauce', 'year 2017', 'url https://cauce.example/reportajes/88'],
  '<div class="nota"><h1>%T</h1>%P<ul class="ficha"><li>Medio: <a href="https://cauce.example/reportajes/88">Cauce</a></li><li>Publicado originalmente en Cauce</li><li>Copyright © 2017 Cauce</li></ul></div>'),
 ('es', [],
  '<article><h1>%T</h1>%1%2<p>El plan, pensado originalmente para 2010, se publicó por primera vez en el boletín oficial.</p>%3%4<p>Con información de Agencia Sur. Fuente de los datos: Instituto de Estadística.</p><p>Elena Ruiz publicó su primer libro en 2003.</p></article>'),
 ('es', ['original Piedra y Sal', 'date 2018-07-19', 'republication El Espejo'],
  '<article><h1>%T</h1><p class="fecha">Aparecido por primera vez en Piedra y Sal (19 de julio de 2018) y republicado por El Espejo.</p>%P</article>'),
 ('pt', ['original Agência Margem', 'url https://margem.example/farol', 'basis licence', 'condition no edits', 'condition credit'],
  f'<article><h1>%T</h1>%P<div class="box"><p>Esta reportagem da <a href="https://margem.example/">Agência Margem</a> foi publicada ali primeiro. Republicada sob licença <a href="{CC}by-nd/4.0/">CC BY-ND</a>. <a href="https://margem.example/farol">Leia o texto original</a>.</p></div></article>'),
 ('pt', ['original Cais', 'date 2020-09-27', 'basis permission'],
  '<main><h1>%T</h1><p class="editor">Saiu na revista Cais de 27 de setembro de 2020, que gentilmente autorizou a republicação deste texto.</p>%P</main>'),
 ('pt', ['original Jornal da Ilha', 'holder Jornal da Ilha', 'year 2016', 'basis all rights reserved'],
  '<div class="materia"><h1>%T</h1>%P<small>Publicado originalmente no Jornal da Ilha. © 2016 Jornal da Ilha. Todos os direitos reservados.</small></div>'),
 ('pt', [],
  '<article><h1>%T</h1><p>Foto: Rui Lemos, cortesia do museu</p>%1%2%3%4<p>O romance “Maresia” foi publicado pela primeira vez em Lisboa em 1998.</p><p>Com Lusa e agências. Texto atualizado em 3 de maio de 2022.</p></article>'),
 ('pt', ['original Ponto de Fuga', 'url https://pontofuga.example/t/4', 'republication Brisa', 'contact licencas@pontofuga.example'],
  '<article><h1>%T</h1>%P<p>Fonte original: <a href="https://pontofuga.example/t/4">Ponto de Fuga</a>; também publicado por Brisa. Pedidos de autorização: licencas@pontofuga.example</p></article>'.replace('; também', '. Também')),
 ('it', ['original Acqua Alta', 'date 2021-02-15', 'url https://acquaalta.example/molo', 'basis permission'],
  '<article><h1>%T</h1>%P<p class="nota"><em>Il pezzo che avete letto è uscito su <a href="https://acquaalta.example/molo">Acqua Alta</a> il 15 febbraio 2021. Grazie alla redazione per averci concesso il permesso di ripubblicarlo.</em></p></article>'),
 ('it', ['original Controvento', 'basis licence', 'date 2019-12-03'],
  f'<main><h1>%T</h1><aside>Da <b>Controvento</b>, dove questo articolo è apparso in anteprima il 3 dicembre 2019. Licenza <a href="{CC}by-nc/4.0/">CC BY-NC</a>.</aside>%P</main>'.replace('<b>', '<em>').replace('</b>', '</em>')),
 ('it', ['original La Darsena', 'holder La Darsena', 'holder Ada Neri', 'year 2015'],
  '<article><h1>%T</h1>%P<p>© 2015 Ada Neri, La Darsena</p><p>Prima pubblicazione: La Darsena</p></article>'),
 ('it', [],
  '<article><h1>%T</h1>%1<p>Il progetto era previsto in origine per il 1988 e fu pubblicato la prima volta sulla Gazzetta Ufficiale.</p>%2%3%4<p>Ada Neri ha pubblicato con Onda Editore il romanzo «Risacca». Fonte foto: archivio comunale.</p></article>'),
 ('it', ['original Terraferma', 'republication Il Pontile', 'url https://terraferma.example/1/2'],
  '<article><h1>%T</h1>%P<p>Articolo di <a href="https://terraferma.example/1/2">Terraferma</a>, che l’ha pubblicato per prima; ripreso anche da Il Pontile.</p></article>'),
 ('nl', ['original Tij', 'url https://tij.example/dossier/7', 'basis permission', 'date 2022-08-11'],
  '<article><h1>%T</h1><p class="intro-noot">Onderstaand stuk stond op 11 augustus 2022 bij onderzoeksplatform <a href="https://tij.example/dossier/7">Tij</a>. Met hun toestemming plaatsen wij dit stuk hier opnieuw.</p>%P</article>'),
 ('nl', ['original De Sluiswachter', 'basis licence'],
  f'<main><h1>%T</h1>%P<div class="licentie">Dit verhaal werd voor het eerst gepubliceerd door De Sluiswachter en valt onder <a rel="license" href="{CC}by-sa/4.0/">Creative Commons Naamsvermelding-GelijkDelen</a>.</div></main>'),
 ('nl', ['original Vaargeul', 'holder Vaargeul', 'year 2013', 'date 2013-04-20'],
  '<article><h1>%T</h1>%P<dl><dt>Eerder verschenen in</dt><dd>Vaargeul</dd><dt>Datum</dt><dd>20 april 2013</dd></dl><p>© Vaargeul 2013</p></article>'),
 ('nl', [],
  '<article><h1>%T</h1>%1%2<p>Het rapport werd oorspronkelijk in 1992 gepubliceerd door het ministerie.</p>%3%4<p>Bron grafiek: Rijkswaterstaat. Eerder schreef Joris Baan over de haven.</p></article>'),
 ('nl', ['original Kustlijn', 'republication Het Baken', 'contact redactie@kustlijn.example'],
  '<article><h1>%T</h1>%P<footer>Oorspronkelijk verschenen op Kustlijn, later overgenomen door Het Baken. Overname? Vraag het aan <a href="mailto:redactie@kustlijn.example">redactie@kustlijn.example</a>.</footer></article>'),
 ('pl', ['original Przystań', 'url https://przystan.example/t/15', 'basis licence', 'date 2021-10-05'],
  f'<article><h1>%T</h1>%P<p class="adnotacja">Tekst ukazał się 5 października 2021 w „<a href="https://przystan.example/t/15">Przystani</a>”, a u nas na licencji <a href="{CC}by-sa/4.0/">CC BY-SA</a>.</p></article>'.replace('Przystani<', 'Przystań<')),
 ('pl', ['original Głos Nabrzeża', 'basis permission'],
  '<main><h1>%T</h1><p><i>Redakcji pisma „Głos Nabrzeża”, w którym ten reportaż był wydrukowany po raz pierwszy, dziękujemy za zgodę na przedruk.</i></p>%P</main>'),
 ('pl', ['original Mewa', 'holder Mewa', 'year 2020', 'url https://mewa.example/rozmowa'],
  '<div class="wpis"><h1>%T</h1>%P<p>Źródło: <a href="https://mewa.example/rozmowa">Mewa</a><br>Copyright © Mewa 2020</p></div>'),
 ('pl', [],
  '<article><h1>%T</h1>%1%2%3<p>Zbiór wierszy, wydany po raz pierwszy w Gdańsku w 1987 roku, doczekał się trzech wznowień.</p>%4<p>PAP. Zdjęcie dzięki uprzejmości muzeum.</p></article>'),
 ('pl', ['original Echo Portu', 'republication Fala', 'date 2017-03-14'],
  '<article><h1>%T</h1>%P<small>Pierwodruk: „Echo Portu”, 14 marca 2017. Opublikowany także w „Fala”.</small></article>'),
 ('ru', ['original Пристань', 'url https://pristan.example/n/31', 'basis permission', 'date 2020-12-01'],
  '<article><h1>%T</h1><div class="spravka">Текст вышел 1 декабря 2020 года в издании «<a href="https://pristan.example/n/31">Пристань</a>». Slow Ferry публикует его с согласия редакции.</div>%P</article>'),
 ('ru', ['original Большая вода', 'basis licence'],
  f'<main><h1>%T</h1>%P<p>Материал впервые появился на сайте «Большая вода» и распространяется по лицензии <a href="{CC}by/4.0/">Creative Commons</a>.</p></main>'),
 ('ru', ['original Маяк', 'holder Маяк', 'year 2019', 'contact prava@mayak.example', 'condition ask first'],
  '<article><h1>%T</h1>%P<p>Источник: журнал «Маяк»</p><p>© «Маяк», 2019</p><p>Перепечатка только с письменного разрешения: prava@mayak.example</p></article>'),
 ('ru', [],
  '<article><h1>%T</h1>%1%2<p>Проект, впервые представленный в 1979 году, публиковала ещё газета «Водник».</p>%3%4<p>По сообщению Интерфакса. Фото предоставлено музеем.</p></article>'),
 ('ru', ['original Берега', 'republication Течение', 'date 2016-02-18', 'url https://berega.example/18'],
  '<article><h1>%T</h1>%P<p class="tail">Первая публикация — <a href="https://berega.example/18">«Берега»</a>, 18 февраля 2016 года; также опубликовано на «Течение».</p></article>'),
 ('tr', ['original Kıyı', 'url https://kiyi.example/dosya', 'basis permission', 'date 2021-04-12'],
  '<article><h1>%T</h1>%P<p><em>Bu dosya haber 12 Nisan 2021\'de <a href="https://kiyi.example/dosya">Kıyı</a>\'da çıktı; editörlerinin izniyle paylaşıyoruz.</em></p></article>'),
 ('tr', ['original Dalga Dergisi', 'basis licence'],
  f'<main><h1>%T</h1><p class="ust">Dalga Dergisi\'nde ilk kez yayımlanan bu yazı <a href="{CC}by-nc/4.0/">CC BY-NC</a> ile lisanslanmıştır.</p>%P</main>'),
 ('tr', ['original Açık Liman', 'holder Açık Liman', 'year 2018'],
  '<article><h1>%T</h1>%P<ul><li>İlk yayın: Açık Liman</li><li>© 2018 Açık Liman</li></ul></article>'),
 ('tr', [],
  '<article><h1>%T</h1>%1<p>Rapor ilk olarak 1994 yılında bakanlık tarafından yayımlandı.</p>%2%3%4<p>Fotoğraf: belediye arşivi. Yazarın ilk kitabı 2001\'de çıktı.</p></article>'),
 ('tr', ['original Rıhtım', 'republication Yakamoz', 'url https://rihtim.example/5'],
  '<article><h1>%T</h1>%P<p>Kaynak: <a href="https://rihtim.example/5">Rıhtım</a>. Yakamoz tarafından da yayımlandı.</p></article>'),
 ('ar', ['original مرافئ', 'url https://marafi.example/7', 'basis permission', 'date 2020-10-06'],
  '<article><h1>%T</h1>%P<p>ظهر هذا التقرير أولاً في منصة <a href="https://marafi.example/7">مرافئ</a> بتاريخ 6 أكتوبر 2020، ونعيد نشره هنا بموافقة إدارتها.</p></article>'),
 ('ar', ['original صوت البحر', 'basis licence'],
  f'<main><h1>%T</h1><div class="tanwih">تنويه: المادة من إنتاج «صوت البحر» الذي نشرها للمرة الأولى، وهي متاحة وفق رخصة <a href="{CC}by/4.0/">المشاع الإبداعي</a>.</div>%P</main>'),
 ('ar', ['original الشراع', 'holder الشراع', 'year 2021', 'date 2021-05-02'],
  '<article><h1>%T</h1>%P<p>المصدر: الشراع، 2 مايو 2021</p><p>© الشراع 2021</p></article>'),
 ('ar', [],
  '<article><h1>%T</h1>%1%2<p>كانت الخطة مقررة في الأصل لعام 2005، ونشرتها الجريدة الرسمية.</p>%3%4<p>الصور بإذن من البلدية. ساهمت رويترز في التقرير.</p></article>'),
 ('ar', ['original الموجة', 'republication الساحل', 'url https://mawja.example/3'],
  '<article><h1>%T</h1>%P<p>نقلاً عن <a href="https://mawja.example/3">الموجة</a>. وأعادت نشره الساحل.</p></article>'),
 ('zh', ['original 渡口周刊', 'url https://dukou.example/a/9', 'basis permission', 'date 2021-08-30'],
  '<article><h1>%T</h1>%P<p>本文2021年8月30日首发于<a href="https://dukou.example/a/9">渡口周刊</a>，慢船已获转载许可。</p></article>'),
 ('zh', ['original 潮汐', 'basis licence', 'date 2019-01-15'],
  f'<main><h1>%T</h1><p class="bianzhe">【编者按】下文选自《潮汐》2019年1月15日，依<a href="{CC}by-sa/4.0/deed.zh">知识共享署名-相同方式共享</a>协议发布。</p>%P</main>'),
 ('zh', ['original 码头新闻', 'holder 码头新闻', 'year 2022', 'contact banquan@matou.example', 'condition credit'],
  '<article><h1>%T</h1>%P<p>稿件来源：码头新闻</p><p>© 2022 码头新闻</p><p>转载请注明出处，授权联系：banquan@matou.example</p></article>'),
 ('zh', [],
  '<article><h1>%T</h1>%1%2<p>该规划原定于1998年实施，最初由市政府公布。</p>%3%4<p>她的第一本诗集由海风出版社于2006年出版。图片由博物馆提供。</p></article>'),
 ('zh', ['original 海岸线', 'republication 灯标', 'url https://haian.example/12'],
  '<article><h1>%T</h1>%P<div class="zhuan">原文刊于<a href="https://haian.example/12">海岸线</a>，随后由灯标转载。</div></article>')]


def conditions(body):
    """What a Creative Commons licence asks, which the facts above need not repeat."""
    at = body.find(CC)
    if at < 0:
        return set()
    parts = body[at + len(CC):].split('/')[0].split('-')
    names = {'by': 'credit', 'nd': 'no edits', 'sa': 'share alike', 'nc': 'non-commercial'}
    return {'condition ' + names[p] for p in parts}


def page(number, lang, facts, body):
    head, rest = ('', body)
    facts = set(facts) | conditions(body)
    if body.startswith('head:'):
        at = body.index('<article>')
        head, rest = body[5:at], body[at:]
    title, text = TEXT[lang][0], paragraphs(lang)
    for i, p in enumerate(text):
        rest = rest.replace(f'%{i + 1}', p)
    rest = rest.replace('%T', html.escape(title)).replace('%P', ''.join(text))
    direction = 'rtl' if lang == 'ar' else 'ltr'
    whole = (f'<!DOCTYPE html><html lang="{lang}" dir="{direction}"><head><meta charset="utf-8"><title>{html.escape(title)} - {OWN}</title>'
             f'<meta property="og:site_name" content="{OWN}">{head}</head><body><nav><a href="/">{OWN}</a> <a href="/harbours">1</a>'
             f'<a href="/islands">2</a></nav>{rest}<div class="nav-below"><a href="/previous">3</a><a href="/next">4</a></div></body></html>')
    return line(f'fourth-{lang}-{number}', lang, 'fourth', f'https://slowferry.example/{lang}/{number}', whole, facts)


for number, (lang, facts, body) in enumerate(PAGES):
    print(page(number % 5, lang, facts, body))
