"""The brushes that the scenes share: gradients, ridges, clouds, glints, mist, grain."""
import math
from random import Random

WIDTH, HEIGHT = 1600, 1000


def sheet(content: str, grain: bool = True) -> str:
    """One picture: the scene under a vignette and a film of grain."""
    film = ""
    if grain:
        film = ('<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="7"/>'
                '<feColorMatrix values="0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  1.6 0 0 0 -.55"/></filter>'
                '<radialGradient id="edge" cx=".5" cy=".48" r=".75"><stop offset=".62" stop-opacity="0"/><stop offset="1" stop-opacity=".34"/></radialGradient>'
                f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#edge)"/>'
                f'<rect width="{WIDTH}" height="{HEIGHT}" filter="url(#grain)" opacity=".16" style="mix-blend-mode:soft-light"/>')
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
            '<defs>' + "".join(f'<filter id="b{n}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="{n}"/></filter>' for n in (1, 2, 3, 6, 12, 24, 40, 60))
            + '<filter id="tear" x="-20%" y="-60%" width="140%" height="220%"><feTurbulence type="fractalNoise" baseFrequency=".006 .03" numOctaves="4" seed="11"/><feDisplacementMap in="SourceGraphic" scale="110"/><feGaussianBlur stdDeviation="7"/></filter>'
            '<filter id="puff" x="-40%" y="-40%" width="180%" height="180%"><feTurbulence type="fractalNoise" baseFrequency=".011" numOctaves="5" seed="5"/><feDisplacementMap in="SourceGraphic" scale="95"/><feGaussianBlur stdDeviation="5"/></filter>'
            '<filter id="ripple" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".008 .11" numOctaves="3" seed="3"/><feDisplacementMap in="SourceGraphic" scale="34"/><feGaussianBlur stdDeviation="1.2"/></filter>'
            '</defs>' + content + film + '</svg>')


_names = [0]


def fresh(prefix: str = "g") -> str:
    _names[0] += 1
    return f"{prefix}{_names[0]}"


def wash(stops, x=0, y=0, w=WIDTH, h=HEIGHT, across=False, extra="") -> str:
    """A rectangle in a linear gradient; stops are (offset, colour[, opacity])."""
    name = fresh()
    line = "".join(f'<stop offset="{s[0]}" stop-color="{s[1]}" stop-opacity="{s[2] if len(s) > 2 else 1}"/>' for s in stops)
    turn = 'x2="1" y2="0"' if across else 'x2="0" y2="1"'
    return f'<linearGradient id="{name}" {turn}>{line}</linearGradient><rect x="{x}" y="{y}" width="{w}" height="{h}" fill="url(#{name})" {extra}/>'


def fade(stops, across=False) -> tuple[str, str]:
    """A gradient's definition and the paint that refers to it."""
    name = fresh()
    line = "".join(f'<stop offset="{s[0]}" stop-color="{s[1]}" stop-opacity="{s[2] if len(s) > 2 else 1}"/>' for s in stops)
    turn = 'x2="1" y2="0"' if across else 'x2="0" y2="1"'
    return f'<linearGradient id="{name}" {turn}>{line}</linearGradient>', f"url(#{name})"


def glow(cx, cy, r, colour, strength=1.0, core=0.0, squash=1.0) -> str:
    name = fresh()
    return (f'<radialGradient id="{name}"><stop offset="0" stop-color="{colour}" stop-opacity="{strength}"/>'
            f'<stop offset="{max(core, .28)}" stop-color="{colour}" stop-opacity="{strength * .5}"/>'
            f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>'
            f'<ellipse cx="{cx}" cy="{cy}" rx="{r}" ry="{r * squash}" fill="url(#{name})"/>')


def ridge_points(rnd: Random, base, height, rough=.5, step=8, left=-20, right=WIDTH + 20):
    """A skyline of hills by summed waves: points from left to right."""
    waves = [(rnd.uniform(.6, 1.4) * height / (2 ** k) ** (1.35 - rough * .6), (2 ** k) * rnd.uniform(.8, 1.25) / 900, rnd.uniform(0, 6.28)) for k in range(8)]
    return [(x, base - sum(a * math.sin(f * x * 6.28 + p) for a, f, p in waves) * .5) for x in range(left, right, step)]


def area(points, floor=HEIGHT + 20, fill="#000", extra="") -> str:
    line = " ".join(f"{x:.0f},{y:.1f}" for x, y in points)
    return f'<polygon points="{points[0][0]},{floor} {line} {points[-1][0]},{floor}" fill="{fill}" {extra}/>'


def ridge(rnd, base, height, fill, rough=.5, floor=HEIGHT + 20, extra="") -> str:
    return area(ridge_points(rnd, base, height, rough), floor, fill, extra)


def streaks(rnd: Random, count, y0, y1, colours, opacity=(.1, .4), length=(180, 700), thick=(4, 22)) -> str:
    """Thin torn clouds."""
    out = ['<g filter="url(#tear)">']
    for _ in range(count):
        w = rnd.uniform(*length)
        out.append(f'<ellipse cx="{rnd.uniform(-100, WIDTH + 100):.0f}" cy="{rnd.uniform(y0, y1):.0f}" rx="{w / 2:.0f}" ry="{rnd.uniform(*thick) / 2:.1f}" fill="{rnd.choice(colours)}" opacity="{rnd.uniform(*opacity):.2f}"/>')
    return "".join(out) + "</g>"


def mist(rnd: Random, y, height, colour, opacity=.5, count=9) -> str:
    return '<g filter="url(#b40)">' + "".join(
        f'<ellipse cx="{rnd.uniform(-100, WIDTH + 100):.0f}" cy="{y + rnd.uniform(-.3, .3) * height:.0f}" rx="{rnd.uniform(200, 520):.0f}" ry="{height * rnd.uniform(.25, .6):.0f}" fill="{colour}" opacity="{opacity * rnd.uniform(.4, 1):.2f}"/>'
        for _ in range(count)) + "</g>"


def glints(rnd: Random, cx, y0, y1, spread0, spread1, colour, count, opacity=(.2, .9)) -> str:
    """Light on water: short strokes that widen towards the viewer."""
    out = []
    for _ in range(count):
        t = rnd.random() ** .8
        y = y0 + (y1 - y0) * t
        x = cx + rnd.gauss(0, .5) * (spread0 + (spread1 - spread0) * t)
        w = rnd.uniform(6, 26) * (.4 + 2.4 * t)
        out.append(f'<ellipse cx="{x:.0f}" cy="{y:.1f}" rx="{w:.1f}" ry="{.7 + 1.9 * t:.1f}" fill="{colour}" opacity="{rnd.uniform(*opacity):.2f}"/>')
    return "".join(out)


def swell(rnd: Random, y0, y1, dark, light, count=240) -> str:
    """Fine horizontal strokes that make a surface out of a gradient."""
    out = []
    for _ in range(count):
        t = rnd.random() ** .7
        w = rnd.uniform(20, 120) * (.3 + 1.8 * t)
        out.append(f'<ellipse cx="{rnd.uniform(-50, WIDTH + 50):.0f}" cy="{y0 + (y1 - y0) * t:.1f}" rx="{w:.0f}" ry="{.6 + 2.2 * t:.1f}" fill="{rnd.choice((dark, light))}" opacity="{rnd.uniform(.08, .3):.2f}"/>')
    return "".join(out)


def mirrored(content: str, waterline, opacity=.55, blur="ripple", stretch=1.0) -> str:
    """The reflection of what stands above the waterline."""
    return (f'<g transform="translate(0 {waterline}) scale(1 -{stretch}) translate(0 -{waterline})" opacity="{opacity}">'
            f'<g filter="url(#{blur})">{content}</g></g>')


def birds(rnd: Random, count, x0, x1, y0, y1, colour="#222") -> str:
    out = []
    for _ in range(count):
        x, y, s = rnd.uniform(x0, x1), rnd.uniform(y0, y1), rnd.uniform(6, 15)
        out.append(f'<path d="M{x - s:.0f} {y:.0f} q{s * .5:.1f} {-s * .6:.1f} {s:.0f} 0 q{s * .5:.1f} {-s * .6:.1f} {s:.0f} 0" fill="none" stroke="{colour}" stroke-width="{s / 6:.1f}"/>')
    return "".join(out)
