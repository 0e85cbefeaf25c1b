"""Scenes in town: a skyline at dusk, a covered market, a lane by a canal."""
import math

from brush import HEIGHT, WIDTH, birds, fade, glints, glow, mirrored, mist, streaks, swell, wash


def tower(rnd, x, base, w, h, face, lit, density):
    """A building: its face, a shaded side, a roof of its own and windows of which some are lit."""
    out = wash([(0, face[0]), (1, face[1])], x=f"{x:.0f}", y=f"{base - h:.0f}", w=f"{w:.0f}", h=f"{h:.0f}")
    out += f'<rect x="{x + w * .78:.0f}" y="{base - h:.0f}" width="{w * .22:.0f}" height="{h:.0f}" fill="#120f2a" opacity=".28"/>'
    roof = rnd.random()
    if roof < .2:
        out += f'<path d="M{x + w / 2:.0f} {base - h - w * .9:.0f} l{w * .06:.0f} {w * .9:.0f} h{-w * .12:.0f} z" fill="{face[0]}"/>'
    elif roof < .42:
        out += f'<path d="M{x:.0f} {base - h + 1:.0f} l{w:.0f} {-w * .35:.0f} v{w * .35:.0f} z" fill="{face[0]}"/>'
    elif roof < .6:
        out += f'<rect x="{x + w * .2:.0f}" y="{base - h - 22:.0f}" width="{w * .6:.0f}" height="24" fill="{face[0]}"/><path d="M{x + w * .5:.0f} {base - h - 22:.0f} v-46" stroke="{face[0]}" stroke-width="3"/>'
    gap = 15
    for row in range(int(h / 19)):
        for column in range(int((w - 10) / gap)):
            if rnd.random() < density:
                out += f'<rect x="{x + 7 + column * gap:.0f}" y="{base - h + 10 + row * 19:.0f}" width="8" height="10" fill="{rnd.choice(lit)}" opacity="{rnd.uniform(.45, 1):.2f}"/>'
    return out


def skyline(rnd):
    river = 680
    out = wash([(0, "#191a42"), (.35, "#4b3572"), (.62, "#a9517f"), (.85, "#f08a70"), (1, "#ffc78c")], h=river)
    out += glow(1080, 640, 820, "#ff9d74", .7) + streaks(rnd, 26, 60, 460, ["#f58f86", "#c2618a", "#6b4a86", "#ffc09a"], (.12, .4), (280, 900), (8, 28))
    out += "".join(f'<circle cx="{rnd.uniform(0, 1600):.0f}" cy="{rnd.uniform(0, 260):.0f}" r="{rnd.uniform(.6, 1.7):.1f}" fill="#fff" opacity="{rnd.uniform(.3, .9):.2f}"/>' for _ in range(80))
    out += '<path d="M250 120 a44 44 0 1 0 40 64 a36 36 0 1 1 -40 -64" fill="#fff3d6"/>'
    city = ""
    for low, high, wide, face, lit, density in ((120, 330, (40, 80), ("#a3618d", "#d98a86"), ("#ffd9a0",), .05), (90, 430, (56, 110), ("#5d3f7b", "#93557f"), ("#ffd28a", "#ffe6b8"), .22), (60, 300, (70, 150), ("#2b2250", "#4b3266"), ("#ffcf7d", "#ffe9bd", "#ffb866", "#bfe3ff"), .4)):
        x = -30
        while x < WIDTH:
            w = rnd.uniform(*wide)
            peak = .35 + .65 * math.exp(-((x - 900) / 520) ** 2)
            city += tower(rnd, x, river, w, (low + (high - low) * rnd.random()) * (.55 + .6 * peak), face, lit, density)
            x += w + rnd.choice((-6, 0, 4, 18))
        city += mist(rnd, river - 30, 60, "#e58a86", .22, 6)
    city += f'<rect x="-20" y="{river - 14}" width="1660" height="16" fill="#1c1738"/>'
    bridge = ""
    for k in range(5):
        x = -60 + k * 150
        bridge += f'<path d="M{x} {river + 40} v-46 q75 -54 150 0 v46 h-14 v-34 q-61 -50 -122 0 v34 z" fill="#1a1535"/>'
    bridge += f'<path d="M-60 {river - 44} h760 l60 34 h-40 l-30 -12 h-750 z" fill="#231b44"/>' + "".join(f'<circle cx="{x}" cy="{river - 54}" r="4.5" fill="#ffe2a6"/><path d="M{x} {river - 50} v10" stroke="#231b44" stroke-width="3"/>' + glow(x, river - 54, 24, "#ffd690", .8) for x in range(0, 720, 60))
    lamps = "".join(glow(x, river - 20, 20, "#ffd690", .9) for x in range(760, 1600, 42))
    water = wash([(0, "#f2a07e"), (.16, "#9a5580"), (.55, "#3c2c63"), (1, "#14153a")], y=river, h=HEIGHT - river)
    out += water + mirrored(city + bridge + lamps, river, .6) + swell(rnd, river, HEIGHT, "#15143a", "#f0a084", 420)
    for x in range(0, WIDTH, 42):
        out += glints(rnd, x + rnd.uniform(-8, 8), river + 8, river + rnd.uniform(120, 300), 8, 30, "#ffd490", 12, (.25, .8))
    return out + glints(rnd, 1080, river, HEIGHT, 80, 260, "#ffd3a8", 150, (.1, .5)) + city + lamps + bridge + birds(rnd, 6, 500, 900, 170, 300, "#2b2250")


def person(x, y, s, robe, head, basket=False):
    """A walker seen from behind, s times 100 px tall."""
    out = f'<ellipse cx="{x}" cy="{y + 2}" rx="{26 * s:.0f}" ry="{6 * s:.0f}" fill="#20140f" opacity=".35"/>'
    out += f'<path d="M{x - 20 * s:.0f} {y} q{-4 * s:.0f} {-52 * s:.0f} {6 * s:.0f} {-72 * s:.0f} q{14 * s:.0f} {-10 * s:.0f} {28 * s:.0f} 0 q{10 * s:.0f} {22 * s:.0f} {6 * s:.0f} {72 * s:.0f} z" fill="{robe}"/>'
    out += f'<circle cx="{x}" cy="{y - 86 * s:.0f}" r="{11 * s:.1f}" fill="{head}"/>'
    if basket:
        out += f'<path d="M{x + 16 * s:.0f} {y - 40 * s:.0f} h{24 * s:.0f} l{-4 * s:.0f} {18 * s:.0f} h{-16 * s:.0f} z" fill="#b8803e"/><circle cx="{x + 24 * s:.0f}" cy="{y - 42 * s:.0f}" r="{6 * s:.1f}" fill="#d9632f"/><circle cx="{x + 33 * s:.0f}" cy="{y - 42 * s:.0f}" r="{5 * s:.1f}" fill="#e3a63a"/>'
    return out


def market(rnd):
    vx, vy = 800, 500
    out = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#5a3828"/>' + f'<path d="M610 640 V430 Q800 270 990 430 V640 Z" fill="#fff0c8"/>'
    out += wash([(0, "#b9895a"), (.4, "#8a5f40"), (1, "#41291e")], y=560, h=440)
    out += f'<path d="M720 600 h160 L1330 1000 H270 Z" fill="#d6a46a"/><path d="M760 600 h80 L1080 1000 H520 Z" fill="#f3cf8d" opacity=".6" filter="url(#b12)"/>'
    for k in range(15):
        t = (k / 14) ** 2
        out += f'<path d="M{720 - 450 * t:.0f} {600 + 400 * t:.0f} H{880 + 450 * t:.0f}" stroke="#7d5437" stroke-opacity=".4" stroke-width="{1 + 3 * t:.1f}"/>'
    bays = 7
    for k in range(bays):
        near = 1 - (bays - 1 - k) / bays
        s0, s1 = .14 + .86 * (k / bays) ** 1.7, .14 + .86 * ((k + 1) / bays) ** 1.7
        dim = int(60 * (1 - k / bays))
        for side in (-1, 1):
            x0, x1 = vx + side * 900 * s0, vx + side * 900 * s1
            ya, yb = vy - 640 * s0, vy - 640 * s1
            fa, fb = vy + 560 * s0 + 40, vy + 560 * s1 + 40
            wall = "#%02x%02x%02x" % (142 + dim - k * 7, 92 + dim - k * 6, 62 + dim // 2 - k * 4)
            out += f'<path d="M{x0:.0f} {ya:.0f} L{x1:.0f} {yb:.0f} L{x1:.0f} {fb:.0f} L{x0:.0f} {fa:.0f} Z" fill="{wall}"/>'
            g0, g1 = x0 + (x1 - x0) * .16, x0 + (x1 - x0) * .84
            t0, t1 = vy - 150 * (s0 * .84 + s1 * .16), vy - 150 * (s0 * .16 + s1 * .84)
            b0, b1 = fa + (fb - fa) * .16, fa + (fb - fa) * .84
            shop, paint = fade([(0, "#ffe0a0"), (.5, "#e39a4c"), (1, "#5e3320")])
            out += shop + f'<path d="M{g0:.0f} {b0:.0f} L{g0:.0f} {t0:.0f} Q{(g0 + g1) / 2:.0f} {min(t0, t1) - 150 * s1:.0f} {g1:.0f} {t1:.0f} L{g1:.0f} {b1:.0f} Z" fill="{paint}"/>'
            for _ in range(26):
                f = rnd.uniform(.05, .95)
                gx, ft = g0 + (g1 - g0) * f, b0 + (b1 - b0) * f
                out += f'<circle cx="{gx:.0f}" cy="{ft - rnd.uniform(10, 190) * s1:.0f}" r="{rnd.uniform(5, 17) * s1:.1f}" fill="{rnd.choice(("#c8402f", "#e3a02f", "#6d8a3c", "#8c3f5d", "#f2cf7a", "#3f7f86", "#b4602f"))}" opacity=".9"/>'
            reach = side * -150 * s1
            stripe = rnd.choice((("#b8402f", "#f3e2c2"), ("#2f6f78", "#f3e2c2"), ("#d99a2f", "#f6ead0"), ("#5c7a3a", "#f3e2c2")))
            a0, a1 = t0 + 26 * s0, t1 + 26 * s1
            for j in range(8):
                p, q = x0 + (x1 - x0) * j / 8, x0 + (x1 - x0) * (j + 1) / 8
                u, v = a0 + (a1 - a0) * j / 8, a0 + (a1 - a0) * (j + 1) / 8
                d0, d1 = s0 + (s1 - s0) * j / 8, s0 + (s1 - s0) * (j + 1) / 8
                out += f'<path d="M{p:.0f} {u:.0f} L{q:.0f} {v:.0f} L{q + reach:.0f} {v + 92 * d1:.0f} q{(p - q) / 2:.0f} {22 * s1:.0f} {p - q:.0f} {92 * (d0 - d1) + u - v:.0f} Z" fill="{stripe[j % 2]}"/>'
        if k < bays - 1:
            r = 900 * s1
            out += f'<path d="M{vx - r:.0f} {vy - 500 * s1:.0f} Q{vx:.0f} {vy - 1180 * s1:.0f} {vx + r:.0f} {vy - 500 * s1:.0f}" fill="none" stroke="#{"%02x%02x%02x" % (150 - k * 12, 100 - k * 9, 68 - k * 6)}" stroke-width="{70 * s1:.0f}"/>'
            x, y = vx + (120 if k % 2 else -110) * s1 * 2, vy - 420 * s1
            out += f'<path d="M{x:.0f} {y - 320 * s1:.0f} V{y:.0f}" stroke="#2c1a12" stroke-width="{5 * s1:.1f}"/>' + glow(x, y + 30 * s1, 170 * s1, "#ffd27a", .95) + f'<path d="M{x - 24 * s1:.0f} {y:.0f} h{48 * s1:.0f} l{16 * s1:.0f} {46 * s1:.0f} l{-40 * s1:.0f} {30 * s1:.0f} l{-40 * s1:.0f} {-30 * s1:.0f} z" fill="#ffedb8" stroke="#7a4a20" stroke-width="{4 * s1:.1f}"/>'
    out += f'<g style="mix-blend-mode:screen"><path d="M700 -20 L940 -20 L1180 860 L820 900 Z" fill="#ffe2a0" opacity=".2" filter="url(#b24)"/><path d="M520 -20 L600 -20 L640 820 L480 840 Z" fill="#ffe2a0" opacity=".16" filter="url(#b24)"/></g>' + glow(vx, 480, 330, "#fff0c2", .85)
    for x, y, s, robe, head, basket in ((770, 640, .5, "#6d4a3c", "#3b261c", False), (838, 652, .58, "#3f5a66", "#2b1d18", True), (742, 690, .8, "#8c3f3a", "#3b2419", True), (900, 720, 1.0, "#2e4450", "#ece2cf", False), (650, 790, 1.5, "#e9dcc0", "#f3ead8", False), (1010, 850, 1.95, "#5a2f3c", "#2d1a1a", True), (480, 930, 2.5, "#2d3b42", "#1f1613", True)):
        out += person(x, y, s, robe, head, basket)
    return out


def lane(rnd):
    water = 700
    out = wash([(0, "#29436a"), (.4, "#6f7fa0"), (.75, "#d9a891"), (1, "#f6d3a6")], h=water) + glow(820, 560, 560, "#ffd9a0", .85)
    out += streaks(rnd, 14, 40, 320, ["#f4c9b0", "#8e8fb0"], (.15, .4), (260, 800), (8, 24))
    stage = "".join(f'<path d="M{700 + k * 34} {600 - (k % 3) * 12} h30 v120 h-30 z" fill="#a9a3a8" opacity=".7"/><path d="M{694 + k * 34} {602 - (k % 3) * 12} q18 -18 42 0 z" fill="#6b7080" opacity=".8"/>' for k in range(8))
    houses = [(-40, 250, 420, 1), (190, 200, 350, 1), (370, 160, 290, 1), (515, 130, 240, 1), (630, 90, 190, 1), (1350, 290, 440, -1), (1160, 210, 360, -1), (1010, 160, 290, -1), (900, 120, 230, -1)]
    for x, w, h, _ in sorted(houses, key=lambda a: a[2]):
        top = water - h
        tone = "#%02x%02x%02x" % tuple(int(c - (440 - h) * .07) for c in (240, 234, 224))
        stage += wash([(0, tone), (.75, "#d8cbbb"), (1, "#a59a90")], x=x, y=top, w=w, h=h)
        stage += f'<path d="M{x - 26} {top + 6} q26 -8 34 -44 h{w - 16} q8 36 34 44 l-4 14 h{-w - 44} z" fill="#343a46"/>' + "".join(f'<path d="M{x + 4 + j * 13} {top - 36} l{(j - w / 26) * 1.0:.1f} 48" stroke="#565f6e" stroke-width="3"/>' for j in range(int((w - 8) / 13) + 1))
        stage += f'<path d="M{x + 2} {top - 40} h{w - 4}" stroke="#20252e" stroke-width="9"/><path d="M{x + 2} {top - 44} q-14 -4 -18 -20 M{x + w - 2} {top - 44} q14 -4 18 -20" stroke="#20252e" stroke-width="7" fill="none"/>'
        for j in range(max(1, w // 74)):
            wx, wy = x + 20 + j * 74, top + 50
            stage += f'<rect x="{wx}" y="{wy}" width="44" height="52" fill="#5d2f25"/><rect x="{wx + 4}" y="{wy + 4}" width="36" height="44" fill="{rnd.choice(("#ffd58a", "#ffdf9f", "#8a6a58", "#ffc873"))}"/><path d="M{wx + 22} {wy} v52 M{wx} {wy + 18} h44 M{wx} {wy + 34} h44" stroke="#5d2f25" stroke-width="3.5"/>'
        door = water - 118
        shop, paint = fade([(0, "#ffe9b0"), (.6, "#f3b25a"), (1, "#a3602f")])
        stage += f'<rect x="{x + 12}" y="{door}" width="{w - 24}" height="112" fill="#4a251d"/>' + shop + f'<rect x="{x + 20}" y="{door + 10}" width="{w - 40}" height="96" fill="{paint}"/>' + "".join(f'<path d="M{x + 20 + j * 46} {door + 8} v100" stroke="#4a251d" stroke-width="6"/>' for j in range(int((w - 40) / 46) + 1))
        stage += f'<path d="M{x - 4} {door - 4} h{w + 8} l14 26 h{-w - 36} z" fill="#3d4350"/>'
        for j in range(max(2, w // 60)):
            lx, ly = x + 16 + j * (w - 32) / (max(2, w // 60) - 1), door + 34
            stage += f'<path d="M{lx:.0f} {ly - 16} v8" stroke="#35160f" stroke-width="2"/>' + glow(lx, ly, 46, "#ff8a4a", .7) + f'<ellipse cx="{lx:.0f}" cy="{ly}" rx="13" ry="15" fill="#d8342a"/><ellipse cx="{lx - 3:.0f}" cy="{ly}" rx="4" ry="14" fill="#ff7a52" opacity=".8"/><path d="M{lx:.0f} {ly + 15} v12" stroke="#e8b04a" stroke-width="3"/>'
        for j in range(w // 95):
            tx = x + 60 + j * 95
            stage += f'<path d="M{tx - 26} {water - 44} h52 M{tx - 20} {water - 44} v34 M{tx + 20} {water - 44} v34" stroke="#3b1f18" stroke-width="5"/><path d="M{tx - 40} {water - 12} v-30 q4 -20 14 -20 q8 4 8 24 v26 z M{tx + 22} {water - 12} v-28 q4 -22 12 -22 q10 4 10 26 v24 z" fill="{rnd.choice(("#2f4a5c", "#5a3a4a", "#3f5a4a"))}"/><circle cx="{tx - 27}" cy="{water - 70}" r="9" fill="#d9c4ae"/><circle cx="{tx + 33}" cy="{water - 70}" r="9" fill="#e6e2dc"/><path d="M{tx - 4} {water - 50} q-6 -12 0 -20" stroke="#fff" stroke-opacity=".7" stroke-width="2.5" fill="none"/>'
    stage += f'<path d="M-20 {water - 14} H1640 V{water + 16} H-20 Z" fill="#6e665f"/>' + "".join(f'<path d="M{x} {water - 14} v30" stroke="#4d4742" stroke-width="2"/>' for x in range(0, 1600, 46))
    bridge = f'<path d="M640 {water + 8} Q820 {water - 170} 1000 {water + 8} h-52 Q820 {water - 96} 692 {water + 8} z" fill="#8d857c"/><path d="M636 {water - 8} Q820 {water - 190} 1004 {water - 8}" stroke="#b9b1a5" stroke-width="12" fill="none"/>' + "".join(f'<path d="M{x} {water - 12 - 88 * math.sin((x - 636) / 368 * math.pi):.0f} v-26" stroke="#b9b1a5" stroke-width="7"/>' for x in range(660, 1000, 40))
    canal = wash([(0, "#d9a67e"), (.2, "#8f7f83"), (.6, "#42566c"), (1, "#182a3f")], y=water + 10, h=HEIGHT - water)
    out += canal + mirrored(stage + bridge, water + 14, .6) + swell(rnd, water + 20, HEIGHT, "#182a40", "#f2c391", 380)
    for x in range(20, WIDTH, 70):
        out += glints(rnd, x, water + 20, water + rnd.uniform(120, 260), 10, 36, "#ff9d5c", 9, (.2, .7))
    boat = '<path d="M1010 880 q40 44 120 46 h180 q90 -4 140 -54 q-60 14 -150 16 h-180 q-70 2 -110 -8 z" fill="#231a18"/><path d="M1110 884 q10 -74 120 -74 q104 2 116 76 z" fill="#4d3a2a"/><path d="M1130 880 q12 -54 100 -56 M1160 884 q20 -66 70 -72 M1300 884 q-10 -56 -70 -72" stroke="#6d543c" stroke-width="4" fill="none"/><path d="M1400 890 L1480 720" stroke="#231a18" stroke-width="6"/>'
    return out + stage + bridge + mirrored(boat, 926, .35) + boat + birds(rnd, 5, 700, 980, 150, 300, "#3b4660")


SCENES = {"skyline-dusk.webp": skyline, "market-street.jpg": market, "lane-by-the-canal.jpg": lane}
