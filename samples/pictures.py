#!/usr/bin/env python3
"""Draws the pictures of the sample pages.

Each scene is a function that returns SVG; Chromium renders it at 1600 x 1000 and ImageMagick
writes the JPEG, PNG or WebP, at most 240 kB. Everything random is seeded by the scene's name, so
a picture stays the same until its scene is changed. Scenes live in scenes_*.py beside this file.

Usage: pictures.py [scene...]     into the folders of the pages that use them
       pictures.py --to FOLDER [scene...]
"""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

from brush import HEIGHT, WIDTH, sheet
import scenes_land
import scenes_town
import scenes_water

HERE = Path(__file__).parent
SCENES = {**scenes_water.SCENES, **scenes_land.SCENES, **scenes_town.SCENES}
MOST_BYTES = 240_000


def render(svg: str, target: Path) -> None:
    with tempfile.TemporaryDirectory() as work:
        page, raw = Path(work, "scene.html"), Path(work, "scene.png")
        page.write_text("<!doctype html><meta charset=utf-8><style>body{margin:0}svg{display:block}</style>" + svg, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                        "--disable-background-networking", "--no-first-run", f"--window-size={WIDTH},{HEIGHT}",
                        f"--screenshot={raw}", page.as_uri()], check=True, capture_output=True)
        if target.suffix == ".png":
            subprocess.run(["convert", raw, "-strip", "-colors", "64", "+dither", target], check=True)
            return
        for quality in range(86, 40, -4):
            subprocess.run(["convert", raw, "-strip", "-interlace", "Plane", "-sampling-factor", "4:2:0",
                            "-quality", str(quality), target], check=True)
            if target.stat().st_size <= MOST_BYTES:
                return


def homes(name: str) -> list[Path]:
    """The picture folders of the sample pages that show this picture."""
    found = []
    for page in json.loads((HERE / "samples.json").read_text(encoding="utf-8"))["pages"]:
        file = HERE / page["file"]
        if re.search(rb"_files/" + name.encode() + rb"\b", file.read_bytes()):
            found.append(file.with_name(file.stem + "_files"))
    return found


def main(arguments: list[str]) -> None:
    folder = None
    if arguments[:1] == ["--to"]:
        folder, arguments = Path(arguments[1]), arguments[2:]
    for name, scene in SCENES.items():
        if arguments and name not in arguments and name.split(".")[0] not in arguments:
            continue
        targets = [folder] if folder else homes(name)
        for place in targets:
            place.mkdir(parents=True, exist_ok=True)
            render(sheet(scene(Random(name)), grain=not name.endswith(".png")), place / name)
            print(place / name, (place / name).stat().st_size)


if __name__ == "__main__":
    main(sys.argv[1:])
