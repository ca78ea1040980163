"""Install each built file into an empty environment and use it with the sources out of reach."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import textwrap
import venv
from pathlib import Path

PROGRAM = textwrap.dedent(
    """
    import importlib.metadata, importlib.util, pathlib, sys
    import isolarcloud
    from isolarcloud import Client, DeviceType, ErrorCode, InvalidArgument, OAuth, Region, points

    installed = pathlib.Path(isolarcloud.__file__).resolve()
    assert pathlib.Path(sys.prefix).resolve() in installed.parents, installed
    assert isolarcloud.__version__ == importlib.metadata.version("isolarcloud")
    assert importlib.util.find_spec("codegen") is None, "codegen must not be shipped"
    assert (installed.parent / "py.typed").exists()
    assert points.plant.PLANT_POWER.id == 83033
    assert DeviceType(99).is_known is False
    auth = OAuth(app_id=1, redirect_uri="https://example.org/callback")
    with Client(Region.EUROPE, appkey="a" * 32, access_key="b" * 32, auth=auth) as cloud:
        assert cloud.authorize_url().startswith("https://")
        try:
            cloud.plants.real_time([], points=[points.plant.PLANT_POWER])
        except InvalidArgument as error:
            print("refused before the network:", error)
        else:
            raise AssertionError("an empty list of plants was accepted")
    for module in installed.parent.rglob("*.py"):
        name = ".".join(module.relative_to(installed.parents[1]).with_suffix("").parts)
        importlib.import_module(name.removesuffix(".__init__"))
    print("isolarcloud", isolarcloud.__version__, "spec", isolarcloud.SPEC_VERSION)
    """
)


def try_file(built: Path) -> None:
    """Install one wheel or sdist where nothing else is, then run the program in an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        environment = Path(folder, "environment")
        venv.create(environment, with_pip=True, symlinks=True)
        python = environment / "bin" / "python"
        subprocess.run([python, "-m", "pip", "install", "--quiet", f"{built}[async]"], check=True, cwd=folder)
        subprocess.run([python, "-I", "-c", PROGRAM], check=True, cwd=folder)


def main() -> int:
    """Try every file of the folder given."""
    files = sorted(path.resolve() for path in Path(sys.argv[1]).iterdir() if path.suffix in {".whl", ".gz"})
    if {path.suffix for path in files} != {".whl", ".gz"}:
        print(f"{sys.argv[1]} has to hold one wheel and one sdist: run `make build`")
        return 1
    for built in files:
        print(f"trying {built.name}", flush=True)
        try_file(built)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
