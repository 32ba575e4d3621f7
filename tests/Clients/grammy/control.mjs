// The people's side of the simulator, over its HTTP control. See tests/Simulators/README.md.
export const apiRoot = process.env.TELEGRAM_SIMULATOR;
export const token = process.env.TELEGRAM_TOKEN;

if (!apiRoot || !token) throw new Error("TELEGRAM_SIMULATOR and TELEGRAM_TOKEN name the server to test against.");

export async function control(path, body, method = body === undefined ? "GET" : "POST") {
  const response = await fetch(`${apiRoot}/control${path}`, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return response.headers.get("content-type").startsWith("application/json") ? response.json() : new Uint8Array(await response.arrayBuffer());
}

let nextId = 500_000 + (process.pid % 1000) * 100;

/** A new person who has not written yet. */
export async function person(firstName = "Eva", more = {}) {
  const id = nextId++;
  await control("/people", { id, first_name: firstName, ...more });
  const act = (what) => (body = {}) => control(`/people/${id}/${what}`, body);
  return {
    id,
    write: (text, extra = {}) => control(`/people/${id}/write`, { text, ...extra }),
    press: (button) => control(`/people/${id}/press`, { button }),
    send: act("send"),
    edit: act("edit"),
    react: act("react"),
    block: act("block"),
    unblock: act("unblock"),
    deactivate: act("deactivate"),
    messages: () => control(`/chats/${id}/messages`),
    sees: (contains) => control(`/chats/${id}/wait?contains=${encodeURIComponent(contains)}&timeout=10000`),
  };
}
