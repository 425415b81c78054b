"""The router's way to a container: InvokeEndpoint on an image whose one program answers at once (fixed_answer), signed as every client's request is,
against nginx as a keep-alive proxy in front of the same program, which checks nothing. Budget: nginx's rate and CPU."""
import hashlib
import io
import json
import pathlib
import tarfile

import invoke
import measure
from server import Server

CONNECTIONS = (1, 16, 64)
PROGRAM_PORT, NGINX_PORT = 18082, 18092


def add(tar, name, data, mode=0o644):
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(data), mode
    tar.addfile(entry, io.BytesIO(data))


def image(program, path):
    """As `docker save` writes it: one layer with one file."""
    layer = io.BytesIO()
    with tarfile.open(fileobj=layer, mode="w") as tar:
        add(tar, "fixed_answer", program.read_bytes(), 0o755)
    config = {"architecture": "amd64", "os": "linux", "config": {"Entrypoint": ["/fixed_answer", "8080"]},
              "rootfs": {"type": "layers", "diff_ids": ["sha256:" + hashlib.sha256(layer.getvalue()).hexdigest()]}}
    config = json.dumps(config).encode()
    config_name = hashlib.sha256(config).hexdigest() + ".json"
    with tarfile.open(path, "w") as tar:
        add(tar, config_name, config)
        add(tar, "layer.tar", layer.getvalue())
        add(tar, "manifest.json", json.dumps([{"Config": config_name, "RepoTags": ["fixed:latest"], "Layers": ["layer.tar"]}]).encode())
    path.chmod(0o644)
    return f"docker-archive:{path}"


def nginx(folder):
    config = folder / "nginx.conf"
    config.write_text(f"daemon off; user root; pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes auto;\n"
                      f"events {{ worker_connections 1024; }}\nhttp {{ access_log off; keepalive_requests 100000000;\n"
                      f"upstream program {{ server 127.0.0.1:{PROGRAM_PORT}; keepalive 64; keepalive_requests 100000000; }}\n"
                      f"server {{ listen 127.0.0.1:{NGINX_PORT}; location / {{ proxy_pass http://program; proxy_http_version 1.1;\n"
                      f'proxy_set_header Connection ""; }} }} }}\n')
    return ["nginx", "-c", config]


with measure.scratch() as name:
    folder = pathlib.Path(name)
    program = measure.BINARY.parent / "fixed_answer"
    (folder / "row.csv").write_text("1,2,3")
    with Server() as server, measure.running([program, str(PROGRAM_PORT)]), measure.running(nginx(folder)) as web:
        invoke.deploy(server, image=image(program, folder / "image.tar"))
        signed = invoke.signed_script(server, folder)
        subjects = {}
        for connections in CONNECTIONS:
            subjects |= {
                f"Athanor, {connections}": lambda c=connections: invoke.load(server.endpoint, c, signed, lambda: [server.pid]),
                f"nginx, {connections}": lambda c=connections: invoke.load(f"http://127.0.0.1:{NGINX_PORT}", c, signed, lambda: measure.tree(web.pid)),
            }
        results = measure.in_turns(subjects)
rows = []
for name, figures in results.items():
    mine = results["Athanor," + name.rsplit(",", 1)[1]]
    rows.append((name, figures["rate"], figures["p50"], figures["p99"], figures["cpu"], mine["cpu"] / figures["cpu"], mine["rate"] / figures["rate"]))
measure.print_table(["proxy, connections", "requests/s", "p50 (ms)", "p99 (ms)", "CPU a request (µs)", "Athanor's CPU over this", "Athanor's rate over this"], rows)
