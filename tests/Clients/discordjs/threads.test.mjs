import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ChannelType, OverwriteType, PermissionFlagsBits, ThreadAutoArchiveDuration } from 'discord.js';
import { control, house, login, next } from './harness.mjs';

let client, place, desk, thread;
before(async () => {
  place = await house('threads');
  client = await login();
  desk = await client.channels.fetch(place.channel);
});
after(() => client.destroy());

test('creates a private channel with overwrites under a category', async () => {
  const guild = client.guilds.cache.get(place.guild);
  const category = await guild.channels.create({ name: 'Mentors', type: ChannelType.GuildCategory });
  const channel = await guild.channels.create({
    name: 'jana', parent: category, permissionOverwrites: [
      { id: guild.id, deny: [PermissionFlagsBits.ViewChannel] },
      { id: place.mentor, type: OverwriteType.Member, allow: [PermissionFlagsBits.ViewChannel] },
    ],
  });
  assert.equal(channel.parentId, category.id);
  const other = await control('create-user', { username: 'curious' });
  await control('join', { guild: place.guild, user: other.id });
  await control('write', { channel: channel.id, user: place.mentor, text: 'mine' });
  await assert.rejects(control('write', { channel: channel.id, user: other.id, text: 'theirs' }), /does not see/);
});

test('starts a private thread and adds the mentor', async () => {
  const created = next(client, 'threadCreate');
  thread = await desk.threads.create({
    name: 'K-042', type: ChannelType.PrivateThread, invitable: false, autoArchiveDuration: ThreadAutoArchiveDuration.OneWeek,
  });
  assert.equal((await created)[0].id, thread.id);
  assert.equal(thread.invitable, false);

  const members = next(client, 'threadMembersUpdate', added => added.has(place.mentor));
  await thread.members.add(place.mentor);
  await members;
  assert.ok((await thread.members.fetch()).has(place.mentor));
});

test('talks in the thread', async () => {
  const heard = next(client, 'messageCreate', message => message.content === 'in the thread');
  await control('write', { channel: thread.id, user: place.mentor, text: 'in the thread' });
  assert.equal((await heard)[0].channel.id, thread.id);
  await thread.send('an answer');
  assert.ok((await control('wait-for-message', { channel: thread.id, equals: 'an answer' })).byBot);
});

test('archives, finds it again, and writing unarchives', async () => {
  await thread.setArchived(true);
  assert.ok(!(await client.guilds.cache.get(place.guild).channels.fetchActiveThreads()).threads.has(thread.id));
  assert.ok((await desk.threads.fetchArchived({ type: 'private', fetchAll: true })).threads.has(thread.id));
  const updated = next(client, 'threadUpdate', (_, now) => now.archived === false);
  await control('write', { channel: thread.id, user: place.mentor, text: 'still here' });
  await updated;
});

test('locked and archived, it takes no message', async () => {
  await control('set-thread', { thread: thread.id, archived: true, locked: true });
  await assert.rejects(thread.send('late'), { code: 160005 });
});

test('hears when a person deletes it', async () => {
  const deleted = next(client, 'threadDelete');
  await control('delete-channel', { channel: thread.id });
  assert.equal((await deleted)[0].id, thread.id);
});
