// What every check shares: the control of the simulator, and a discord.js client that is told nothing but where the API is.
import { Client, GatewayIntentBits, Partials } from 'discord.js';

const origin = process.env.DISCORD_SIMULATOR;
if (!origin) throw new Error('DISCORD_SIMULATOR names the simulator, as http://127.0.0.1:4000');

export async function control(act, body = {}) {
  const answer = await fetch(`${origin}/control/${act}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${act}: ${answer.status} ${json?.error}`);
  return json;
}

export const addresses = await control('addresses');

const intents = [
  GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers, GatewayIntentBits.GuildMessages, GatewayIntentBits.GuildMessageReactions,
  GatewayIntentBits.GuildMessageTyping, GatewayIntentBits.DirectMessages, GatewayIntentBits.MessageContent,
];

export async function login(options = {}) {
  const client = new Client({ intents, partials: [Partials.Message, Partials.Reaction, Partials.Channel], rest: { api: `${origin}/api` }, ...options });
  const ready = next(client, 'clientReady');
  await client.login(addresses.token);
  await ready;
  return client;
}

/** The next event whose first argument satisfies the predicate, as the array of its arguments. */
export function next(emitter, event, wanted = () => true) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no ${event} came`)), 15_000);
    const listener = (...args) => {
      if (!wanted(...args)) return;
      clearTimeout(late);
      emitter.off(event, listener);
      resolve(args);
    };
    emitter.on(event, listener);
  });
}

/** A guild with a mentor and a text channel that she sees. */
export async function house(name) {
  const guild = await control('create-guild', { name });
  const mentor = await control('create-user', { username: `mentor-of-${name}`, globalName: 'Jana' });
  await control('join', { guild: guild.id, user: mentor.id, nick: 'Jana M.' });
  const channel = await control('create-channel', { guild: guild.id, name: 'desk' });
  return { guild: guild.id, mentor: mentor.id, channel: channel.id, botRole: guild.botRoleId };
}
