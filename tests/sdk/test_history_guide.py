"""The examples of docs/history.md, run one after the other against the sandbox."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from isolarcloud import Client, OAuth
from isolarcloud_tools.sandbox import RunningSandbox

GUIDE = Path(__file__).parents[2] / "docs" / "history.md"


def test_the_guide_does_what_it_says(
    box: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    examples = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(examples) >= 7
    known = box.credentials
    auth = OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri)
    with Client(box.region, appkey=known.appkey, access_key=known.access_key, auth=auth) as cloud:
        cloud.exchange(box.authorize())
        names: dict[str, Any] = {"cloud": cloud, "plant": next(cloud.plants.iter())}
        for number, example in enumerate(examples, 1):
            exec(compile(example, f"{GUIDE.name}, example {number}", "exec"), names)
    assert names["row"][4] in ("W", "Wh")
    assert {path.name for path in tmp_path.iterdir()} >= {"june.csv", "june.parquet", "plants.sqlite"}
