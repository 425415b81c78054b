// The console's entry: who is signed in, then the shell or the door.
import "../style/tokens.css";
import "../style/base.css";
import "../style/parts.css";
import "../style/shell.css";
import { render } from "preact";
import "../lib/live"; // every page is live, whatever it imports
import { readSession, session } from "../lib/session";
import { takeLinks } from "../lib/router";
import { Loading } from "../ui/basics";
import { listen } from "./keys";
import { Shell } from "./shell";
import { SignIn } from "./sign_in";

function App() {
    if (session.value === undefined) return <Loading />;
    return session.value === null ? <SignIn /> : <Shell />;
}

takeLinks();
listen();
void readSession();
render(<App />, document.getElementById("app") ?? document.body);
