"""One process of the refresh test: many threads and tasks that share a token file with other processes.

Run as a program; it takes orders on its standard input, one a line, and answers each with one line:
"storm N" refreshes N times, "round" makes one call in every thread and task.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from isolarcloud import AsyncClient, Client, OAuth, RegionInfo
from isolarcloud_runtime.quota import Limits


class Errors:
    """Errors by name, from any thread."""

    def __init__(self) -> None:
        self.counted: Counter[str] = Counter()
        self._lock = threading.Lock()

    def add(self, error: BaseException) -> None:
        with self._lock:
            self.counted[f"{type(error).__name__}: {error}"[:300]] += 1


class Refresher:
    """Threads of a synchronous client and tasks of an asynchronous one, each with its own OAuth."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self.errors = Errors()
        self._settings = settings
        self._jobs = 0
        self._guard = threading.Lock()

    def keywords(self) -> dict[str, Any]:
        known = self._settings
        return {
            "region": RegionInfo("SANDBOX", "Sandbox", known["url"], known["url"], 1),
            "appkey": known["appkey"],
            "access_key": known["access_key"],
            "limits": Limits.off(),
            "deadline": 600.0,
            "auth": OAuth(known["app_id"], known["redirect_uri"], store=known["store"]),
        }

    def take(self) -> bool:
        """Take one of the jobs that are left."""
        with self._guard:
            self._jobs -= 1
            return self._jobs >= 0

    def threads(self, work: Any) -> None:
        with Client(**self.keywords()) as cloud, ThreadPoolExecutor(self._settings["threads"]) as pool:
            for job in [pool.submit(work, cloud) for _ in range(self._settings["threads"])]:
                job.result()

    async def tasks(self, work: Any) -> None:
        async with AsyncClient(**self.keywords()) as cloud:
            await asyncio.gather(*(work(cloud) for _ in range(self._settings["tasks"])))

    def both(self, by_thread: Any, by_task: Any) -> None:
        threads = threading.Thread(target=self.threads, args=(by_thread,))
        threads.start()
        asyncio.run(self.tasks(by_task))
        threads.join()

    def storm(self, jobs: int) -> None:
        """Refresh as often as told; every token is due when it is needed."""
        self._jobs = jobs

        def by_thread(cloud: Client) -> None:
            while self.take():
                try:
                    cloud._driver.run(cloud._auth.token(cloud._caller))
                except Exception as error:
                    self.errors.add(error)

        async def by_task(cloud: AsyncClient) -> None:
            while self.take():
                try:
                    await cloud._driver.run(cloud._auth.token(cloud._caller))
                except Exception as error:
                    self.errors.add(error)

        self.both(by_thread, by_task)

    def round(self) -> None:
        """Make one call in each thread and each task, all at once."""

        def by_thread(cloud: Client) -> None:
            try:
                assert cloud.api.query_power_station_list(page=1, size=1).plants
            except Exception as error:
                self.errors.add(error)

        async def by_task(cloud: AsyncClient) -> None:
            try:
                assert (await cloud.api.query_power_station_list(page=1, size=1)).plants
            except Exception as error:
                self.errors.add(error)

        self.both(by_thread, by_task)


def main() -> None:
    settings = json.loads(sys.argv[1])
    refresher = Refresher(settings)
    print("ready", flush=True)
    for line in sys.stdin:
        order, _, number = line.strip().partition(" ")
        if order == "storm":
            refresher.storm(int(number))
        else:
            refresher.round()
        print(json.dumps(refresher.errors.counted), flush=True)


if __name__ == "__main__":
    main()
