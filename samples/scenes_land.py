"""Scenes on land: wheat, a hot valley, a map, a chart."""
import math

from brush import HEIGHT, WIDTH, area, fade, glow, mist, ridge, ridge_points, streaks, wash

# Mean sea level at the invented tide gauge of Saltmere, millimetres above the gauge's zero of 1986, one value a year.
TIDES = [0, -11, 9, 4, 16, 2, 7, 24, 13, 21, 30, 12, 26, 38, 27, 44, 35, 31, 49, 58, 42, 55, 66, 51, 70, 63, 78, 69, 92, 84, 80, 101, 95, 112, 99, 121, 116, 108, 133, 127]


def cloud(rnd, x, y, s, light="#ffffff", shade="#c8cfd8"):
    out = '<g filter="url(#puff)">'
    for colour, drop, size in ((shade, 24, 1), (light, 0, .94)):
        for _ in range(16):
            dx = rnd.gauss(0, .42)
            out += f'<ellipse cx="{x + dx * 190 * s:.0f}" cy="{y + drop * s - (1 - abs(dx)) * rnd.uniform(10, 90) * s:.0f}" rx="{rnd.uniform(40, 80) * s * size:.0f}" ry="{rnd.uniform(26, 50) * s * size:.0f}" fill="{colour}"/>'
    return out + "</g>"


def wheat(rnd):
    horizon, vanish = 520, 1010
    out = wash([(0, "#3f7fb0"), (.5, "#9cc3d2"), (1, "#fbe6bd")], h=horizon) + glow(vanish, 500, 760, "#ffe3a6", .9)
    for x, y, s in ((240, 190, 1.25), (760, 150, .9), (1370, 210, 1.4), (560, 330, .55), (1080, 350, .5), (90, 390, .5), (1500, 405, .45)):
        out += cloud(rnd, x, y, s, "#fffaf0", "#d9c7b8")
    out += ridge(rnd, horizon, 14, "#8a8a5e", .3, horizon + 6)
    for x, w, h in ((300, 34, 120), (338, 34, 120), (376, 34, 120), (414, 40, 92)):
        out += wash([(0, "#f2ead8"), (.6, "#d3c6ac"), (1, "#9f927b")], x=x, y=horizon - h, w=w, h=h, across=True) + f'<path d="M{x} {horizon - h} l{w / 2} -18 l{w / 2} 18 z" fill="#b3a78f"/>'
    out += f'<path d="M318 {horizon - 132} h130 v-14 h-130 z" fill="#7b6f5d"/><path d="M454 {horizon} v-60 h60 v60 z" fill="#a1523a"/><path d="M448 {horizon - 60} h72 l-36 -24 z" fill="#6d3627"/>'
    out += "".join(f'<rect x="{rnd.uniform(20, 1580):.0f}" y="{horizon - h}" width="{rnd.uniform(14, 50):.0f}" height="{h + 2}" rx="10" fill="#6d7a4d"/>' for h in (rnd.randint(8, 26) for _ in range(34)))
    out += wash([(0, "#f4d589"), (.2, "#e6b24f"), (.6, "#c98a2d"), (1, "#7c4c17")], y=horizon, h=HEIGHT - horizon)
    for k in range(-46, 47):
        if abs(k) > 2:
            out += f'<path d="M{vanish + k * 3} {horizon} L{vanish + k * 92} {HEIGHT + 20}" stroke="{"#8d5d1e" if k % 2 else "#ffe6a1"}" stroke-opacity=".3" stroke-width="{4 if k % 2 else 3}"/>'
    for _ in range(2600):
        t = rnd.random() ** .75
        y = horizon + 8 + (HEIGHT + 30 - horizon) * t
        x = rnd.uniform(0, WIDTH)
        if abs(x - vanish) < 14 + 220 * t:
            continue
        h = 5 + 66 * t * t
        lean = rnd.gauss(.16, .13)
        tone = rnd.choice(("#f8d983", "#e3aa45", "#b87a27", "#fdeab0", "#93611f"))
        out += f'<path d="M{x:.0f} {y:.0f} q0 {-h * .5:.0f} {h * lean:.0f} {-h:.0f}" stroke="{tone}" stroke-width="{.7 + 2 * t:.1f}" fill="none" opacity="{.5 + .45 * t:.2f}"/>'
        if t > .3:
            out += f'<ellipse transform="rotate({lean * 70:.0f} {x + h * lean:.0f} {y - h:.0f})" cx="{x + h * lean:.0f}" cy="{y - h - 7 * t:.0f}" rx="{1 + 4.4 * t * t:.1f}" ry="{3 + 15 * t * t:.1f}" fill="{tone}"/>'
    out += area([(vanish - 5, horizon), (vanish + 5, horizon)], HEIGHT, "none") + f'<path d="M{vanish - 6} {horizon} h12 L{vanish + 250} {HEIGHT} H{vanish - 250} Z" fill="#8c7a69"/>'
    for k in range(34):
        t = (k / 33) ** 2.3
        y, half = horizon + 4 + 490 * t, 7 + 206 * t
        out += f'<path d="M{vanish - half:.0f} {y:.0f} h{half * 2:.0f} l{half * .04:.0f} {3 + 22 * t:.0f} h{-half * 2.08:.0f} z" fill="#4d3a2e"/>'
    for side in (-1, 1):
        out += f'<path d="M{vanish + side * 3} {horizon} L{vanish + side * 138} {HEIGHT} h{side * 16} L{vanish + side * 4.4} {horizon} z" fill="#d9dee0"/><path d="M{vanish + side * 4} {horizon} L{vanish + side * 154} {HEIGHT} h{side * 7} L{vanish + side * 5} {horizon} z" fill="#5d5650"/>'
    return out + glow(vanish, horizon, 420, "#fff0c4", .75, squash=.35)


def valley(rnd):
    out = wash([(0, "#d9663f"), (.4, "#f09a52"), (.8, "#fbd08a"), (1, "#fdeec4")], h=640)
    out += glow(820, 360, 620, "#fff2c0", .9) + '<circle cx="820" cy="350" r="120" fill="#fffbe8"/><circle cx="820" cy="350" r="150" fill="#fffbe8" opacity=".35"/><circle cx="820" cy="350" r="200" fill="#fffbe8" opacity=".2"/>'
    for base, height, colour, rough in ((470, 130, "#e79a66", .7), (530, 120, "#cf7c55", .8), (590, 100, "#b06248", .75), (640, 50, "#91523f", .6)):
        out += ridge(rnd, base, height, colour, rough) + mist(rnd, base + 30, 40, "#fdd79c", .4, 7)
    out += wash([(0, "#b9945a"), (.4, "#8d8a4c"), (1, "#3d4a2a")], y=660, h=340)
    for k in range(7):
        y, h = 676 + k * k * 7, 12 + k * 9
        x = -120 + (k % 2) * 90
        while x < WIDTH:
            w = 130 + k * 56
            out += f'<path d="M{x} {y} a{w / 2} {h * .95:.1f} 0 0 1 {w} 0 z" fill="#f5efdc" opacity=".86"/><path d="M{x} {y} a{w / 2} {h * .95:.1f} 0 0 1 {w} 0" fill="none" stroke="#8b8458" stroke-width="{1 + k * .4:.1f}"/>'
            out += "".join(f'<path d="M{x + w * f:.0f} {y} v{-h * 1.9 * math.sqrt(f * (1 - f)):.0f}" stroke="#8b8458" stroke-opacity=".5" stroke-width="1"/>' for f in (.2, .4, .6, .8))
            x += w + 14 + k * 5
    for x, base, h in ((170, 880, 470), (250, 900, 380), (1420, 900, 540), (1330, 880, 400), (1520, 910, 430)):
        lean = rnd.uniform(-50, 50)
        out += f'<path d="M{x - 10} {base} q{lean * .2:.0f} {-h * .5:.0f} {lean + 6:.0f} {-h} h9 q{-lean * .5:.0f} {h * .5:.0f} {18 - lean:.0f} {h} z" fill="#2a231d"/>'
        for k in range(13):
            turn = math.radians(-205 + k * 19.2)
            dx, dy = math.cos(turn) * h * .36, math.sin(turn) * h * .2
            top, droop = base - h, h * .17
            out += f'<path d="M{x + lean:.0f} {top} q{dx * .5:.0f} {dy - droop * .8:.0f} {dx:.0f} {dy + droop:.0f}" stroke="#27301f" stroke-width="{h / 70:.1f}" fill="none"/>'
            for j in range(3, 22):
                t = j / 21
                fx, fy = x + lean + 2 * t * (1 - t) * dx * .5 + t * t * dx, top + 2 * t * (1 - t) * (dy - droop * .8) + t * t * (dy + droop)
                leaf = h * .085 * (1.15 - t)
                out += f'<path d="M{fx:.0f} {fy:.0f} l{leaf * .5 * (1 if dx > 0 else -1) + leaf * .25:.0f} {leaf:.0f} M{fx:.0f} {fy:.0f} l{leaf * .5 * (1 if dx > 0 else -1) - leaf * .25:.0f} {leaf * .9:.0f}" stroke="#27301f" stroke-width="{h / 95:.1f}" stroke-linecap="round"/>'
    out += '<path d="M560 880 v-120 h360 v120 z" fill="#f7ead0"/><path d="M560 760 h360 v16 h-360 z" fill="#c9a77b"/><path d="M920 880 v-120 l60 14 v106 z" fill="#c79b70"/>'
    out += "".join(f'<rect x="{x}" y="800" width="34" height="40" fill="#3e5a63"/>' for x in (590, 650, 840)) + '<rect x="730" y="796" width="60" height="84" fill="#2f4a55"/><path d="M752 700 h16 v14 h14 v16 h-14 v14 h-16 v-14 h-14 v-16 h14 z" fill="#2f7a4f"/>'
    out += "".join(f'<path d="M{560 + i * 45} 776 h45 l-8 26 h-45 z" fill="{("#c2603c", "#f7ead0")[i % 2]}"/>' for i in range(3, 6))
    return out + area(ridge_points(rnd, 905, 26, .4), fill="#2b2a1b")


def height_at(x, y):
    return (math.sin(x / 210) * math.cos(y / 170) + .6 * math.sin((x + y) / 130 + 1) + .45 * math.cos((x - 1.4 * y) / 95) + .8 * math.exp(-((x - 1130) ** 2 + (y - 330) ** 2) / 60000)
            + .7 * math.exp(-((x - 380) ** 2 + (y - 300) ** 2) / 50000))


def contours(levels, step=10):
    """Contour lines by marching squares over height_at."""
    out = {level: [] for level in levels}
    for gx in range(0, WIDTH, step):
        for gy in range(0, HEIGHT, step):
            corners = [(gx, gy), (gx + step, gy), (gx + step, gy + step), (gx, gy + step)]
            values = [height_at(*c) for c in corners]
            for level in levels:
                cut = []
                for a, b in ((0, 1), (1, 2), (2, 3), (3, 0)):
                    if (values[a] < level) != (values[b] < level):
                        t = (level - values[a]) / (values[b] - values[a])
                        cut.append((corners[a][0] + t * (corners[b][0] - corners[a][0]), corners[a][1] + t * (corners[b][1] - corners[a][1])))
                if len(cut) >= 2:
                    out[level].append(f"M{cut[0][0]:.0f} {cut[0][1]:.0f}L{cut[1][0]:.0f} {cut[1][1]:.0f}")
    return out


def minefield_map(rnd):
    out = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#f1ead6"/>'
    for level, colour in ((-.9, "#e3e3c4"), (0, "#eadfbd"), (.7, "#e2cfa4"), (1.3, "#d5b98b")):
        out += f'<path d="{"".join(f"M{x} {y}h8v8h-8z" for x in range(0, WIDTH, 8) for y in range(0, HEIGHT, 8) if height_at(x + 4, y + 4) > level)}" fill="{colour}"/>'
    for k, (level, path) in enumerate(contours([-1.6 + .2 * i for i in range(20)]).items()):
        out += f'<path d="{"".join(path)}" stroke="#a9763f" stroke-width="{2.2 if k % 5 == 0 else 1}" stroke-opacity=".75" fill="none"/>'
    out += "".join(f'<path d="M{x} 0V{HEIGHT}" stroke="#5b7fa0" stroke-opacity=".35"/>' for x in range(100, WIDTH, 200)) + "".join(f'<path d="M0 {y}H{WIDTH}" stroke="#5b7fa0" stroke-opacity=".35"/>' for y in range(100, HEIGHT, 200))
    river = "M-20 860 C200 780 300 690 470 660 S760 720 880 600 S1080 480 1230 560 S1480 640 1640 520"
    out += f'<path d="{river}" stroke="#9cc0d3" stroke-width="34" fill="none"/><path d="{river}" stroke="#5c93b4" stroke-width="24" fill="none"/><path d="{river}" stroke="#8fbfd8" stroke-width="14" fill="none"/>'
    road = "M90 -20 C180 200 420 420 640 470 S980 330 1180 420 S1420 820 1640 900"
    out += f'<path d="{road}" stroke="#6b5b49" stroke-width="12" fill="none"/><path d="{road}" stroke="#fbf3dd" stroke-width="7" fill="none"/>'
    out += '<pattern id="hatch" width="16" height="16" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><path d="M0 0V16" stroke="#b52a22" stroke-width="6" stroke-opacity=".75"/></pattern><pattern id="hatch2" width="16" height="16" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><path d="M0 0V16" stroke="#2f7a4f" stroke-width="5" stroke-opacity=".7"/></pattern>'
    for points, kind in (("520,250 690,180 850,230 880,350 720,400 560,360", "hatch"), ("1010,650 1190,640 1290,740 1200,850 1040,830 960,740", "hatch"), ("150,470 330,430 400,560 290,650 160,620", "hatch2"), ("1240,140 1420,110 1500,240 1390,330 1260,280", "hatch2"), ("600,770 740,740 800,850 690,920 590,870", "hatch")):
        out += f'<polygon points="{points}" fill="url(#{kind})" stroke="{"#b52a22" if kind == "hatch" else "#2f7a4f"}" stroke-width="4" stroke-dasharray="14 7"/>'
    for x, y in ((700, 520), (724, 540), (742, 512), (690, 548), (764, 536), (716, 500), (1330, 470), (1352, 486), (1340, 505), (240, 240), (262, 258), (228, 268)):
        out += f'<rect x="{x}" y="{y}" width="16" height="13" fill="#3d342b"/>'
    hand = 'font-family="Noto Serif,serif" font-style="italic" fill="#234a8c"'
    out += f'<g fill="none" stroke="#234a8c" stroke-width="4.5" stroke-linecap="round"><path d="M470 610 q60 -90 150 -60 q70 30 30 -100"/><path d="M640 462 l12 -16 l14 14"/><ellipse cx="1120" cy="745" rx="190" ry="128" transform="rotate(-8 1120 745)"/><path d="M880 905 q60 -20 92 -74"/><path d="M340 150 l40 40 M380 150 l-40 40"/></g>'
    out += f'<text x="800" y="946" font-size="36" {hand}>goats, spring 2017</text><text x="390" y="166" font-size="34" {hand}>not here: ploughed</text><text x="330" y="590" font-size="0">.</text>'
    out += '<g font-family="Noto Sans,sans-serif" fill="#3d342b"><text x="660" y="592" font-size="30" font-weight="700">TEL ZARQA</text><text x="1290" y="548" font-size="22">Khirbat al-Tin</text><text x="180" y="226" font-size="22">Bir Hasan</text></g>'
    out += '<g transform="translate(60 770)"><rect width="330" height="180" fill="#fbf6e6" stroke="#6b5b49" stroke-width="2"/><rect x="22" y="24" width="56" height="34" fill="url(#hatch)" stroke="#b52a22" stroke-width="3"/><rect x="22" y="76" width="56" height="34" fill="url(#hatch2)" stroke="#2f7a4f" stroke-width="3"/><path d="M22 146 h56" stroke="#234a8c" stroke-width="5"/><g font-family="Noto Sans,sans-serif" font-size="23" fill="#3d342b"><text x="96" y="50">suspected</text><text x="96" y="102">cleared since 2024</text><text x="96" y="154">told by residents</text></g></g>'
    return out + '<g transform="translate(1500 860)"><path d="M0 -74 L18 16 L0 4 L-18 16 Z" fill="#3d342b"/><text y="52" font-size="34" text-anchor="middle" font-family="Noto Serif,serif" fill="#3d342b">N</text></g>'


def tide_chart(rnd):
    left, right, top, bottom = 130, 1530, 210, 880
    low, high = -20, 150
    def px(i): return left + (right - left) * (i + .5) / len(TIDES)
    def py(v): return bottom - (bottom - top) * (v - low) / (high - low)
    out = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fbf8f0"/>'
    for i, v in enumerate(TIDES):
        t = (v - low) / (high - low)
        shade = "#%02x%02x%02x" % tuple(int(a + (b - a) * t) for a, b in zip((222, 238, 236), (24, 92, 110)))
        out += f'<rect x="{px(i) - 16.6:.1f}" y="{py(v):.1f}" width="33.2" height="{bottom - py(v):.1f}" fill="{shade}"/>'
    for v in (0, 50, 100, 150):
        out += f'<path d="M{left - 10} {py(v):.0f}H{right}" stroke="#1b2530" stroke-opacity="{.6 if v == 0 else .18}" stroke-width="2"/><text x="{left - 22}" y="{py(v) + 9:.0f}" font-size="27" text-anchor="end" fill="#43525c">{v}</text>'
    out += '<path d="' + "".join(f'{"M" if i == 0 else "L"}{px(i):.1f} {py(v):.1f}' for i, v in enumerate(TIDES)) + '" fill="none" stroke="#b3541e" stroke-width="5" stroke-linejoin="round"/>'
    out += "".join(f'<circle cx="{px(i):.1f}" cy="{py(v):.1f}" r="7" fill="#fbf8f0" stroke="#b3541e" stroke-width="4"/>' for i, v in enumerate(TIDES))
    out += "".join(f'<text x="{px(year - 1986):.0f}" y="{bottom + 44}" font-size="27" text-anchor="middle" fill="#43525c">{year}</text>' for year in (1986, 1995, 2005, 2015, 2025))
    return ('<g font-family="Noto Sans,sans-serif">' + out + '<text x="60" y="86" font-family="Noto Serif,Georgia,serif" font-size="48" font-weight="700" fill="#1b2530">Mean sea level at Saltmere, 1986 to 2025</text>'
            '<text x="60" y="140" font-size="29" fill="#43525c">Yearly mean, millimetres above the mean of 1986</text>'
            '<text x="60" y="972" font-size="24" fill="#8a979e">Source: Saltmere Tidal Observatory, gauge 1, 2.1 million readings. CC0.</text></g>')


SCENES = {"wheat-and-rails.jpg": wheat, "valley-heat.jpg": valley, "map-of-the-mines.png": minefield_map, "forty-years-of-tides.png": tide_chart}
