import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AttachmentBuilder, ChannelType, EmbedBuilder, MessageFlags } from 'discord.js';
import { control, house, login, next } from './harness.mjs';

let client, place, desk;
before(async () => {
  place = await house('messages');
  client = await login();
  desk = await client.channels.fetch(place.channel);
});
after(() => client.destroy());

test('sends, edits and deletes', async () => {
  const heard = next(client, 'messageCreate', message => message.author.id === client.user.id);
  const sent = await desk.send({ content: 'Hello <@' + place.mentor + '>', allowedMentions: { parse: [] }, flags: MessageFlags.SuppressEmbeds });
  assert.equal((await heard)[0].id, sent.id);
  const seen = await control('wait-for-message', { channel: place.channel, contains: 'Hello' });
  assert.deepEqual(seen.allowedMentions, { parse: [] });
  assert.deepEqual(seen.mentions, []);
  assert.equal(seen.flags, 4);

  await sent.edit('Hello again');
  assert.equal((await control('wait-for-message', { channel: place.channel, equals: 'Hello again' })).id, sent.id);
  await sent.delete();
  assert.equal((await control('messages', { channel: place.channel })).length, 0);
});

test('the same enforced nonce twice is one message', async () => {
  const options = { content: 'once', nonce: 'case-7-1', enforceNonce: true };
  const first = await desk.send(options);
  const second = await desk.send({ ...options, content: 'something else' });
  assert.equal(second.id, first.id);
  assert.equal(second.content, 'once');
  assert.equal(first.nonce, 'case-7-1');
});

test('hears what a person writes, replies, edits and deletes', async () => {
  const created = next(client, 'messageCreate', message => message.content === 'good morning');
  const { id } = await control('write', { channel: place.channel, user: place.mentor, text: 'good morning' });
  const [message] = await created;
  assert.equal(message.member.nickname, 'Jana M.');
  assert.equal(message.author.globalName, 'Jana');

  const replied = next(client, 'messageCreate', one => one.content === 'and to you');
  await control('write', { channel: place.channel, user: place.mentor, text: 'and to you', replyTo: id });
  assert.equal((await replied)[0].reference.messageId, id);

  const updated = next(client, 'messageUpdate', (_, now) => now.content === 'good evening');
  await control('edit', { channel: place.channel, message: id, text: 'good evening' });
  assert.equal((await updated)[1].id, id);

  const deleted = next(client, 'messageDelete', one => one.id === id);
  await control('delete', { channel: place.channel, message: id });
  await deleted;
});

test('replies, and shows the message that is answered', async () => {
  const { id } = await control('write', { channel: place.channel, user: place.mentor, text: 'a question' });
  const message = await desk.messages.fetch(id);
  const reply = await message.reply({ content: 'an answer', allowedMentions: { repliedUser: false } });
  assert.equal((await reply.fetchReference()).id, id);
  assert.equal((await control('wait-for-message', { channel: place.channel, replyTo: id })).content, 'an answer');
});

test('files go both ways', async () => {
  const bytes = Buffer.from('not really a picture');
  await desk.send({ content: 'look', files: [new AttachmentBuilder(bytes, { name: 'a b.txt', description: 'a note' })], embeds: [new EmbedBuilder().setTitle('t')] });
  const seen = await control('wait-for-message', { channel: place.channel, equals: 'look' });
  assert.equal(seen.attachments[0].filename, 'a_b.txt');
  assert.equal(seen.attachments[0].description, 'a note');
  assert.equal(seen.embeds[0].title, 't');
  assert.equal(await (await fetch(seen.attachments[0].url)).text(), 'not really a picture');

  const heard = next(client, 'messageCreate', message => message.attachments.size === 1 && message.author.id === place.mentor);
  await control('write', { channel: place.channel, user: place.mentor, files: [{ name: 'hi.txt', base64: bytes.toString('base64'), type: 'text/plain' }] });
  const attachment = (await heard)[0].attachments.first();
  assert.equal(attachment.contentType, 'text/plain');
  assert.equal(await (await fetch(attachment.url)).text(), 'not really a picture');
});

test('lists the messages after one, newest first, and bulk deletes', async () => {
  const channel = await client.guilds.cache.get(place.guild).channels.create({ name: 'List', type: ChannelType.GuildText });
  assert.equal(channel.name, 'list');
  const ids = [];
  for (let i = 0; i < 5; i++) ids.push((await control('write', { channel: channel.id, user: place.mentor, text: `m${i}` })).id);
  const fetched = await channel.messages.fetch({ after: ids[1], limit: 2 });
  assert.deepEqual([...fetched.keys()], [ids[3], ids[2]]);
  const bulk = next(client, 'messageDeleteBulk');
  await channel.bulkDelete(ids.slice(0, 3));
  assert.equal((await bulk)[0].size, 3);
  assert.equal((await control('messages', { channel: channel.id })).length, 2);
  await channel.delete();
});

test('reactions go both ways', async () => {
  const { id } = await control('write', { channel: place.channel, user: place.mentor, text: 'react to me' });
  const message = await desk.messages.fetch(id);
  await message.react('✅');
  assert.equal((await control('wait-for-message', { channel: place.channel, reaction: '✅' })).id, id);
  await message.reactions.cache.get('✅').users.remove();

  const added = next(client, 'messageReactionAdd', reaction => reaction.emoji.name === '❤️');
  await control('react', { channel: place.channel, message: id, user: place.mentor, emoji: '❤️' });
  assert.equal((await added)[1].id, place.mentor);
  const removed = next(client, 'messageReactionRemove');
  await control('unreact', { channel: place.channel, message: id, user: place.mentor, emoji: '❤️' });
  await removed;
});

test('typing is seen on both sides', async () => {
  const typing = next(client, 'typingStart', one => one.user.id === place.mentor);
  await control('type', { channel: place.channel, user: place.mentor });
  await typing;
  await desk.sendTyping();
  assert.equal((await control('channel', { channel: place.channel })).botTyped, 1);
});

test('a refused message carries Discord\'s code', async () => {
  await assert.rejects(desk.send('x'.repeat(2001)), { code: 50035, status: 400 });
  await assert.rejects(desk.messages.fetch('1'), { code: 10008, status: 404 });
});

test('waits out a rate limit by itself', async () => {
  await control('add-fault', { route: `POST /channels/${place.channel}/messages`, kind: 'TooManyRequests', milliseconds: 300 });
  const sent = await desk.send('patient');
  assert.equal((await control('wait-for-message', { channel: place.channel, equals: 'patient' })).id, sent.id);
});
