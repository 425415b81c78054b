"""Open pages of the console: the server's memory and CPU with 200 streams, and how soon a log line is on all of them.

Ten people with twenty tabs each; a tab follows the states of everything, a job's log and one of its metrics, as a running job's page does. A line's way is from
PutLogEvents' answer to the last tab that has it; the streams look every half second, so a quarter of a second is what a line waits for that."""
import asyncio
import statistics
import time
import urllib.parse

import measure
from console_session import signed_in
from server import Server

PEOPLE, TABS, LINES, IDLE = 10, 20, 15, 10
GROUP, STREAM = "/aws/sagemaker/TrainingJobs", "watched/algo-1"


class Tab:
    def __init__(self, server, cookies, topics):
        self.address = urllib.parse.urlparse(server.console)
        self.request = (f"GET /api/stream?{'&'.join('topic=' + urllib.parse.quote(topic, safe='') for topic in topics)} HTTP/1.1\r\nHost: {self.address.netloc}\r\n"
                        f"Accept: text/event-stream\r\nCookie: {'; '.join(f'{k}={v}' for k, v in cookies.items())}\r\n\r\n").encode()

    async def open(self):
        self.reader, self.writer = await asyncio.open_connection(self.address.hostname, self.address.port, limit=1 << 20)
        self.writer.write(self.request)
        head = await self.reader.readuntil(b"\r\n\r\n")
        assert b" 200 " in head.split(b"\r\n")[0], head

    async def until(self, text):
        while text not in await self.reader.readline():
            pass
        return time.monotonic()


async def opened(tabs):
    for tab in tabs:
        await tab.open()


async def watched(server, tabs, rows):
    logs = server.client("logs")

    def say(text):
        logs.put_log_events(logGroupName=GROUP, logStreamName=STREAM, logEvents=[{"timestamp": int(time.time() * 1000), "message": text}])

    alone = measure.resident_mib([server.pid])
    await opened(tabs)
    say("all are here")
    await asyncio.gather(*(tab.until(b"all are here") for tab in tabs))
    open_ = measure.resident_mib([server.pid])
    began = measure.cpu_seconds([server.pid])
    await asyncio.sleep(IDLE)
    idle = (measure.cpu_seconds([server.pid]) - began) / IDLE
    ways, cpu = [], measure.cpu_seconds([server.pid])
    for i in range(LINES):
        text = f"line {i:05} of the watched job"
        await asyncio.sleep(i / LINES / 2)   # not in step with the streams' looking
        await asyncio.to_thread(say, text)
        said = time.monotonic()
        ways.append(1000 * (max(await asyncio.gather(*(tab.until(text.encode()) for tab in tabs))) - said))
    cpu = (measure.cpu_seconds([server.pid]) - cpu) / LINES
    rows += [("the server's memory without a stream (MiB)", alone), (f"with {len(tabs)} streams (MiB)", open_), ("of that, a stream (KiB)", (open_ - alone) * 1024 / len(tabs)),
             (f"after {LINES} lines to each (MiB)", measure.resident_mib([server.pid])), (f"CPU of {len(tabs)} streams to which nothing happens (% of a core)", 100 * idle),
             ("a line on all of them, median (ms)", statistics.median(ways)), ("a line on all of them, slowest (ms)", max(ways)), ("CPU of a line on all of them (ms)", 1000 * cpu)]
    for tab in tabs:
        tab.writer.close()


def main():
    with Server() as server:
        logs = server.client("logs")
        logs.create_log_group(logGroupName=GROUP)
        logs.create_log_stream(logGroupName=GROUP, logStreamName=STREAM)
        part = lambda text: urllib.parse.quote(text, safe="")  # noqa: E731
        topics = ["changes", f"log:{part(GROUP)}:{part(STREAM)}", f"metric:{part('/aws/sagemaker/TrainingJobs')}:CPUUtilization:Host={part(STREAM)}"]
        people = [signed_in(server, f"watcher-{i}") for i in range(PEOPLE)]
        rows = []
        asyncio.run(watched(server, [Tab(server, cookies, topics) for cookies in people for _ in range(TABS)], rows))
        measure.print_table(["what", "value"], rows)


main()
