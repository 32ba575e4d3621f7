import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { control, house, login, next } from './harness.mjs';

let client, place;
before(async () => {
  place = await house('connection');
  client = await login();
});
after(() => client.destroy());

test('logs in and finds its guild, channels and roles', async () => {
  const guild = client.guilds.cache.get(place.guild);
  assert.equal(guild.name, 'connection');
  assert.equal(guild.channels.cache.get(place.channel).name, 'desk');
  assert.ok(guild.members.me.roles.cache.has(place.botRole));
  assert.equal(client.user.username, 'mentor-bot');
});

test('fetches the members of the guild over the gateway', async () => {
  const members = await client.guilds.cache.get(place.guild).members.fetch();
  assert.equal(members.get(place.mentor).nickname, 'Jana M.');
});

test('hears of members, roles and channels as they change', async () => {
  const added = next(client, 'guildMemberAdd');
  const user = await control('create-user', { username: 'late' });
  await control('join', { guild: place.guild, user: user.id });
  assert.equal((await added)[0].id, user.id);

  const role = await control('create-role', { guild: place.guild, name: 'mentor' });
  const updated = next(client, 'guildMemberUpdate', (_, now) => now.roles.cache.has(role.id));
  await control('add-role', { guild: place.guild, user: user.id, role: role.id });
  assert.equal((await updated)[1].id, user.id);

  const gone = next(client, 'guildMemberRemove');
  await control('leave', { guild: place.guild, user: user.id });
  assert.equal((await gone)[0].id, user.id);
});

test('resumes after a dropped socket and gets what it missed, in order', async () => {
  const heard = [];
  client.on('messageCreate', message => heard.push(message.content));
  const { resumes, identifies } = await control('gateway');
  await control('set-gateway', { withholdEvents: true });
  for (const text of ['one', 'two', 'three']) await control('write', { channel: place.channel, user: place.mentor, text });
  await control('set-gateway', { withholdEvents: false });
  assert.deepEqual(heard, []);

  const resumed = next(client, 'shardResume');
  const last = next(client, 'messageCreate', message => message.content === 'three');
  await control('drop-gateway');
  await Promise.all([resumed, last]);
  assert.deepEqual(heard, ['one', 'two', 'three']);
  const counts = await control('gateway');
  assert.equal(counts.resumes, resumes + 1);
  assert.equal(counts.identifies, identifies);
  assert.equal(counts.resumesOnWrongUrl, 0);
});

test('reconnects and resumes when it is asked to', async () => {
  const resumed = next(client, 'shardResume');
  await control('request-reconnect');
  await resumed;
});

test('starts a new session when the old one is no longer valid', async () => {
  const { identifies } = await control('gateway');
  await control('invalidate-next-resume', { resumable: false });
  await control('drop-gateway', { code: 4000 });
  await control('wait-for-gateway', { identifies: identifies + 1 });
  const heard = next(client, 'messageCreate', message => message.content === 'after all');
  await control('write', { channel: place.channel, user: place.mentor, text: 'after all' });
  await heard;
});
