"""Scenes at the water: harbour, wind farm, river, estuary, reservoir."""
import math

from brush import (HEIGHT, WIDTH, area, birds, fade, glints, glow, mirrored, mist, ridge, ridge_points, streaks, swell, wash)


def crane(x, base, s, boom_up, ink):
    """A ship-to-shore gantry crane, s pixels to the metre-ish unit; boom lowered or raised."""
    def line(x1, y1, x2, y2, w):
        return f'<line x1="{x + x1 * s:.1f}" y1="{base - y1 * s:.1f}" x2="{x + x2 * s:.1f}" y2="{base - y2 * s:.1f}" stroke="{ink}" stroke-width="{w * s:.1f}"/>'
    parts = [line(0, 0, 4, 62, 2.2), line(34, 0, 30, 62, 2.2), line(-3, 62, 60, 62, 3), line(1, 22, 33, 22, 1.6), line(3, 42, 31, 42, 1.2),
             line(1, 22, 31, 42, .8), line(33, 22, 3, 42, .8), line(4, 62, 12, 92, 1.6), line(30, 62, 12, 92, 1.2), line(12, 92, 60, 64, .8)]
    if boom_up:
        parts += [line(-3, 62, -30, 116, 2.4), line(12, 92, -24, 104, .7), line(12, 92, -12, 82, .6)]
    else:
        parts += [line(-3, 62, -78, 62, 2.6), line(12, 92, -74, 64, .7), line(12, 92, -40, 64, .6), line(-46, 62, -46, 36, .4), line(-42, 62, -42, 36, .4),
                  f'<rect x="{x - 51 * s:.1f}" y="{base - 36 * s:.1f}" width="{14 * s:.1f}" height="{5 * s:.1f}" fill="{ink}"/>']
    parts.append(f'<rect x="{x + 36 * s:.1f}" y="{base - 72 * s:.1f}" width="{17 * s:.1f}" height="{9 * s:.1f}" fill="{ink}"/>')
    return "".join(parts)


def cranes(rnd):
    horizon = 640
    sky = wash([(0, "#1f2a4d"), (.3, "#4c4270"), (.52, "#a1526d"), (.74, "#ea7f4f"), (.9, "#ffb765"), (1, "#ffe0a0")], h=horizon)
    sky += glow(806, 620, 760, "#ffb25c", .75) + glow(806, 615, 240, "#fff3c9", 1) + '<circle cx="806" cy="588" r="42" fill="#fffbe6"/>'
    sky += streaks(rnd, 26, 60, 470, ["#ffd2a0", "#e0707a", "#5c4a7d", "#ffb087"], (.12, .42), (300, 900), (8, 30))
    sky += streaks(rnd, 14, 420, 580, ["#fff0c4", "#ffcf86"], (.25, .55), (200, 700), (4, 12))
    shore = ridge(rnd, horizon - 12, 26, "#8a4a5c", floor=horizon, extra='opacity=".75"')
    quay = []
    x, pile = 880, 3
    while x < 1640:
        pile = max(1, min(6, pile + rnd.choice((-1, 0, 0, 1))))
        for row in range(pile):
            quay.append(f'<rect x="{x}" y="{horizon - 22 - row * 19}" width="42" height="17" fill="{rnd.choice(("#3a2238", "#45263a", "#2f2038", "#552a38", "#3b2c48"))}"/>'
                        f'<rect x="{x}" y="{horizon - 22 - row * 19}" width="3" height="17" fill="#ff9d62" opacity=".55"/>')
        x += 44 if rnd.random() < .86 else 62
    quay.append(f'<rect x="850" y="{horizon - 6}" width="800" height="26" fill="#23182e"/>')
    ship = (f'<path d="M250 {horizon - 40} h520 l-26 62 h-452 z" fill="#271a30"/><rect x="300" y="{horizon - 126}" width="74" height="88" fill="#31203a"/><rect x="318" y="{horizon - 158}" width="34" height="34" fill="#31203a"/>'
            + "".join(f'<rect x="{400 + i * 58}" y="{horizon - 40 - h * 20}" width="54" height="{h * 20}" fill="{c}"/>' for i, (h, c) in enumerate(((3, "#4a2638"), (2, "#36233f"), (3, "#3d2236"), (1, "#52303d"), (2, "#2f1f38"))))
            + "".join(f'<rect x="{306 + i * 11}" y="{horizon - 116 + j * 18}" width="6" height="6" fill="#ffd489"/>' for i in range(6) for j in range(2)))
    machines = crane(980, horizon, 4.1, False, "#2a1a30") + crane(1210, horizon, 4.6, False, "#22162b") + crane(1450, horizon, 5.2, True, "#1c1226")
    stage = shore + ship + "".join(quay) + machines
    sea = wash([(0, "#f3a765"), (.12, "#c9705c"), (.4, "#6d4766"), (1, "#1b2140")], y=horizon, h=HEIGHT - horizon)
    sea += mirrored(stage, horizon + 10, .62) + swell(rnd, horizon + 6, HEIGHT, "#1c1d3c", "#f09a68", 420)
    sea += glints(rnd, 806, horizon + 6, HEIGHT, 40, 260, "#ffe7ac", 420)
    return sky + sea + stage + mist(rnd, horizon - 4, 40, "#ffc07c", .35, 6) + birds(rnd, 9, 120, 900, 180, 430, "#3a2440")


def turbine(x, base, s, turn, colour):
    """One turbine of tower height 100 units."""
    hub = base - 100 * s
    blades = "".join(f'<path transform="rotate({turn + k * 120} {x:.1f} {hub:.1f})" d="M{x - 1.3 * s:.1f} {hub:.1f} q{-.8 * s:.1f} {-14 * s:.1f} {1.1 * s:.1f} {-58 * s:.1f} q{2.4 * s:.1f} {30 * s:.1f} {1.6 * s:.1f} {58 * s:.1f} z" fill="{colour}"/>' for k in range(3))
    return (f'<path d="M{x - 1.4 * s:.1f} {hub:.1f} h{2.8 * s:.1f} l{1.1 * s:.1f} {100 * s:.1f} h{-5 * s:.1f} z" fill="{colour}"/>{blades}'
            f'<circle cx="{x:.1f}" cy="{hub:.1f}" r="{2.2 * s:.1f}" fill="{colour}"/><rect x="{x - 4.5 * s:.1f}" y="{base - 9 * s:.1f}" width="{9 * s:.1f}" height="{9 * s:.1f}" fill="#d7a53a" opacity="{min(1, s / 4):.2f}"/>')


def turbines(rnd):
    horizon = 610
    out = wash([(0, "#5f9aa6"), (.35, "#9cc4c2"), (.7, "#e2e2cb"), (1, "#f8e9c8")], h=horizon)
    out += glow(1130, 520, 620, "#fff3d0", .9) + '<circle cx="1130" cy="500" r="40" fill="#fffdf0"/>'
    out += streaks(rnd, 22, 60, 420, ["#ffffff", "#e8efe4", "#c3dcd8"], (.2, .55), (300, 900), (8, 34))
    rows = [(.72, horizon + 2, "#cfd8cd", 96, 60), (1.15, horizon + 8, "#a9c3c1", 170, 20), (1.9, horizon + 22, "#7fa9ab", 280, 130), (3.1, horizon + 58, "#4e868c", 430, -40)]
    sea = wash([(0, "#dfe2cb"), (.1, "#a4c6c0"), (.4, "#4f8d94"), (1, "#123f4e")], y=horizon, h=HEIGHT - horizon)
    sea += swell(rnd, horizon, HEIGHT, "#164c5a", "#d9e8dc", 620) + glints(rnd, 1130, horizon, HEIGHT, 60, 340, "#fffbe2", 480, (.15, .8))
    out += sea
    for scale, base, colour, gap, start in rows:
        x = start
        line = ""
        while x < WIDTH + 100:
            line += turbine(x + rnd.uniform(-8, 8), base, scale, rnd.uniform(0, 120), colour)
            x += gap
        out += mirrored(line, base, .28) + line
        out += mist(rnd, base - 6, 46 + 16 * scale, "#f1ecd6", .5, 9)
    big = turbine(330, 862, 6.6, 17, "#163f4a")
    out += mirrored(big, 862, .35) + big
    out += f'<g fill="none" stroke="#e9f3ea" stroke-opacity=".7" stroke-width="3"><path d="M282 866 q48 14 98 0"/><path d="M262 878 q70 18 140 0" stroke-opacity=".4"/></g>'
    boat = '<path d="M980 772 h150 l-18 30 h-112 z" fill="#0f3440"/><rect x="1010" y="742" width="52" height="32" fill="#e8e3cf"/><rect x="1018" y="750" width="36" height="10" fill="#28505a"/><path d="M1034 742 v-42 M1034 706 l34 36" stroke="#0f3440" stroke-width="3"/><path d="M985 776 h140" stroke="#c2502f" stroke-width="5"/>'
    return out + mirrored(boat, 802, .4) + boat + birds(rnd, 7, 600, 1000, 250, 420, "#3d6f78")


def trees(rnd, base, count, x0, x1, colour, low=60, high=150):
    out = []
    for _ in range(count):
        x, h = rnd.uniform(x0, x1), rnd.uniform(low, high)
        wide = rnd.uniform(.22, .36)
        for _ in range(46):
            turn, reach = rnd.uniform(0, 6.28), rnd.random() ** .5
            out.append(f'<ellipse cx="{x + math.cos(turn) * reach * h * wide:.0f}" cy="{base - h * (.6 + math.sin(turn) * reach * .4):.0f}" rx="{h * rnd.uniform(.04, .1):.0f}" ry="{h * rnd.uniform(.03, .08):.0f}" fill="{colour}"/>')
        out.append(f'<rect x="{x - h * .02:.0f}" y="{base - h * .4:.0f}" width="{h * .04:.1f}" height="{h * .4 + 4:.0f}" fill="{colour}"/>')
    return "".join(out) + f'<rect x="{x0}" y="{base - low * .16:.0f}" width="{x1 - x0}" height="{low * .18:.0f}" fill="{colour}" filter="url(#b3)"/>'


def rower(x, y, s, ink, shirt, lean):
    return (f'<path d="M{x:.0f} {y:.0f} q{-6 * s + lean:.1f} {-18 * s:.1f} {-3 * s + lean:.1f} {-34 * s:.1f} q{10 * s:.1f} {-4 * s:.1f} {14 * s:.1f} {4 * s:.1f} q{3 * s:.1f} {20 * s:.1f} {2 * s:.1f} {30 * s:.1f} z" fill="{shirt}"/>'
            f'<circle cx="{x + 5 * s + lean:.0f}" cy="{y - 44 * s:.0f}" r="{8 * s:.1f}" fill="{ink}"/>'
            f'<path d="M{x + 3 * s + lean:.0f} {y - 28 * s:.0f} l{-27 * s:.1f} {11 * s:.1f}" stroke="{ink}" stroke-width="{5 * s:.1f}" stroke-linecap="round"/>')


def rowing(rnd):
    bank = 500
    out = wash([(0, "#7fa3b8"), (.5, "#c8d3cf"), (1, "#f6dfbd")], h=bank) + glow(420, 420, 640, "#ffe6b5", .95) + '<circle cx="420" cy="372" r="44" fill="#fff8e2"/>'
    out += streaks(rnd, 14, 40, 300, ["#fff5de", "#e9d9c8"], (.2, .5), (300, 900), (8, 26))
    far = trees(rnd, bank, 60, -40, 1640, "#a9b9b4", 40, 120)
    near = trees(rnd, bank + 4, 13, 900, 1660, "#7f9b95", 90, 170) + trees(rnd, bank + 6, 15, 1080, 1680, "#587873", 130, 270) + trees(rnd, bank + 6, 9, -60, 170, "#6d8a83", 90, 200)
    water = wash([(0, "#f2dcb8"), (.25, "#b9c8c4"), (.6, "#6f95a3"), (1, "#28495d")], y=bank, h=HEIGHT - bank)
    out += water + mirrored(far, bank, .6) + mirrored(near, bank + 6, .6) + far + mist(rnd, bank - 20, 90, "#f7ead2", .75, 10) + near
    out += mist(rnd, bank + 10, 60, "#fbeed4", .7, 9) + swell(rnd, bank + 30, HEIGHT, "#2a5064", "#f5e6c8", 420) + glints(rnd, 420, bank + 10, HEIGHT, 50, 260, "#fff3cd", 340)
    y, ink = 742, "#1d2f3c"
    shell = f'<path d="M180 {y} q40 16 130 18 h900 q130 -2 210 -20 q-120 -12 -240 -10 h-820 q-110 0 -180 12 z" fill="#b3412e"/><path d="M200 {y - 1} q500 -14 1210 -2" stroke="#f3d9b0" stroke-width="3" fill="none"/>'
    crew = oars = ""
    for k in range(8):
        x = 400 + k * 106
        crew += rower(x, y - 2, 1.55, ink, "#f4efe2" if k % 2 else "#e9e0cc", 5)
        oars += f'<path d="M{x - 36} {y - 24} L{x - 150} {y + 84}" stroke="#3c2b22" stroke-width="5"/><path d="M{x - 150} {y + 84} l-22 4 l-20 26 l24 4 l24 -26 z" fill="#b3412e"/><ellipse cx="{x - 176}" cy="{y + 108}" rx="46" ry="7" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="2.5"/><ellipse cx="{x - 176}" cy="{y + 108}" rx="24" ry="3.6" fill="#fff" opacity=".5"/>'
    cox = rower(1292, y - 4, 1.2, ink, "#b3412e", -2)
    out += mirrored(shell + crew + cox, y + 16, .42) + shell + crew + cox + oars
    out += f'<path d="M1400 {y + 6} q120 22 240 18 M1400 {y + 14} q110 40 240 44" stroke="#fff" stroke-opacity=".35" stroke-width="3" fill="none"/>'
    return out + birds(rnd, 5, 700, 1000, 150, 260, "#5b7684")


def skiff(x, y, s, hull, trim, flip=1):
    return (f'<g transform="translate({x} {y}) scale({s * flip} {s})"><path d="M-150 -34 q24 40 60 46 h180 q40 -8 66 -62 q-60 22 -150 24 q-90 2 -156 -8 z" fill="{hull}"/>'
            f'<path d="M-150 -34 q66 10 156 8 q90 -2 150 -24" fill="none" stroke="{trim}" stroke-width="8"/><path d="M-130 -10 q120 16 256 -4" stroke="#fff" stroke-opacity=".18" stroke-width="4" fill="none"/>'
            f'<rect x="-70" y="-70" width="62" height="44" fill="#e9dcc2"/><rect x="-60" y="-60" width="20" height="18" fill="#5a3d3a"/><path d="M20 -28 V-170 M20 -164 L140 -56 M20 -164 L-60 -70" stroke="#35222a" stroke-width="5" fill="none"/></g>')


def estuary(rnd):
    horizon = 470
    out = wash([(0, "#35506e"), (.35, "#8a7f94"), (.65, "#e4a07e"), (.88, "#f8cf93"), (1, "#fbe7bd")], h=horizon)
    out += glow(1180, 440, 620, "#ffcf8a", .9) + '<circle cx="1180" cy="410" r="52" fill="#fff1cf"/>'
    out += streaks(rnd, 30, 50, 400, ["#f7c39a", "#fbe0b8", "#a8808c", "#6c6f90"], (.15, .5), (260, 900), (10, 34))
    out += ridge(rnd, horizon - 4, 14, "#8d6a6d", floor=horizon + 2, extra='opacity=".8"')
    out += wash([(0, "#f9dcae"), (.18, "#d79d7a"), (.5, "#93736f"), (1, "#44505f")], y=horizon, h=HEIGHT - horizon)
    out += swell(rnd, horizon, 900, "#5b5566", "#fbe1b4", 520) + glints(rnd, 1180, horizon, 900, 70, 330, "#fff2cc", 420)
    for x, y, s in ((320, 512, .2), (520, 500, .15), (860, 508, .18), (1420, 516, .22)):
        b = skiff(x, y, s, "#54394a", "#54394a")
        out += mirrored(b, y + 4, .4) + b
    for x, y, s, hull, trim, flip in ((1120, 700, .78, "#2f5d73", "#e8c46a", 1), (420, 760, 1.12, "#8e3b2f", "#f1dfb6", -1)):
        b = skiff(x, y, s, hull, trim, flip)
        out += mirrored(b, y + 12 * s, .45) + b
    shore = ridge_points(rnd, 930, 40, .4)
    out += area(shore, fill="#3a2f31") + area([(x, y + 12) for x, y in shore], fill="#2a2327")
    for _ in range(230):
        x = rnd.choice((rnd.gauss(120, 130), rnd.gauss(1500, 130), rnd.uniform(0, 1600)))
        h = rnd.uniform(50, 190) if x < 330 or x > 1270 else rnd.uniform(20, 60)
        b = rnd.uniform(-40, 40)
        out += f'<path d="M{x:.0f} {rnd.uniform(930, 1000):.0f} q{b * .2:.0f} {-h * .6:.0f} {b:.0f} {-h:.0f}" stroke="{rnd.choice(("#241e22", "#3b3030", "#5a4236"))}" stroke-width="{rnd.uniform(1.5, 4):.1f}" fill="none"/>'
    return out + birds(rnd, 12, 200, 900, 140, 330, "#4b4256")


def reservoir(rnd):
    out = wash([(0, "#4f86b8"), (.4, "#a8cbdd"), (1, "#f0ead8")], h=620) + glow(300, 260, 520, "#fff6dc", .8)
    out += streaks(rnd, 16, 50, 260, ["#ffffff"], (.3, .7), (260, 800), (10, 34))
    for base, height, colour in ((400, 190, "#a9c0d3"), (450, 170, "#86a3bd"), (500, 150, "#6a87a0")):
        pts = ridge_points(rnd, base, height, .95, 5)
        out += area(pts, fill=colour)
        snow = [(x, y, max(0, base - height * .3 - y) * rnd.uniform(.35, .6)) for x, y in pts]
        out += '<polygon points="' + " ".join(f"{x},{y:.0f}" for x, y, _ in snow) + " " + " ".join(f"{x},{y + d:.0f}" for x, y, d in reversed(snow)) + '" fill="#fff" opacity=".8"/>'
    out += ridge(rnd, 560, 90, "#6f7d63", .7) + mist(rnd, 560, 60, "#e8e6d8", .5)
    water = 690
    for k in range(9):
        t = k / 8
        left = [(0, 575 + k * 15 + rnd.uniform(-3, 3))] + [(x, 590 + k * 12 + 46 * math.sin(x / 260 + k * .05) + x * .02) for x in range(60, 1660, 60)]
        shade = (int(214 - 46 * t), int(186 - 44 * t), int(146 - 36 * t)) if k % 2 else (int(198 - 46 * t), int(166 - 40 * t), int(126 - 32 * t))
        out += area([(x, y) for x, y in left], fill="#%02x%02x%02x" % shade)
    shoreline = [(x, water + 22 * math.sin(x / 260 + .5) + x * .02) for x in range(-20, 1640, 20)]
    paint, name = fade([(0, "#7fd0c8"), (.3, "#2f9fa8"), (1, "#0d4a63")])
    out += paint + area(shoreline, fill=name) + area([(x, y + 6) for x, y in shoreline], fill="#ffffff", extra='opacity=".18"') + area([(x, y + 12) for x, y in shoreline], fill=name)
    out += swell(rnd, water + 50, HEIGHT, "#0e5b72", "#c9f0e6", 380) + glints(rnd, 300, water + 40, HEIGHT, 120, 420, "#f5fff2", 260, (.15, .6))
    dam = '<path d="M1120 540 L1640 470 V900 L1240 800 Z" fill="#c9c4b6"/><path d="M1120 540 L1640 470 V500 L1122 562 Z" fill="#ece7d8"/>'
    dam += "".join(f'<path d="M{1150 + i * 62} {556 - i * 8} l{60 - i * 3} {210 + i * 26}" stroke="#a29c8d" stroke-width="7"/>' for i in range(8))
    dam += '<path d="M1226 742 L1640 800 V900 L1240 812 Z" fill="#8a8475" opacity=".55"/>' + "".join(f'<rect x="{1180 + i * 90}" y="{505 - i * 12}" width="20" height="30" fill="#ded8c8"/>' for i in range(5))
    out += dam + '<path d="M1236 806 L1640 884 V1010 H1300 Z" fill="#0d4a63" opacity=".55"/>'
    out += '<path d="M180 760 q10 14 30 14 h70 q22 -2 32 -16 z" fill="#7c3b2b"/><path d="M240 760 v-40" stroke="#3b2a22" stroke-width="4"/><circle cx="262" cy="742" r="8" fill="#3b2a22"/><path d="M254 762 q0 -16 10 -16 q10 2 9 16z" fill="#d9b24a"/>'
    return out


SCENES = {"cranes-at-first-light.jpg": cranes, "turbines-in-haze.jpg": turbines, "rowing-mist.webp": rowing,
          "estuary-boats.jpg": estuary, "reservoir.jpg": reservoir}
