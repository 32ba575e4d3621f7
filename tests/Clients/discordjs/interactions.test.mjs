import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  ActionRowBuilder, ButtonBuilder, ButtonStyle, MessageFlags, ModalBuilder, SlashCommandBuilder, StringSelectMenuBuilder, TextInputBuilder, TextInputStyle,
} from 'discord.js';
import { addresses, control, house, login, next } from './harness.mjs';

let client, place;
before(async () => {
  place = await house('interactions');
  client = await login();
});
after(() => client.destroy());

const used = name => next(client, 'interactionCreate', one => (one.commandName ?? one.customId) === name).then(([one]) => one);

test('registers commands with localisations', async () => {
  const close = new SlashCommandBuilder().setName('close').setDescription('Ends the talk')
    .setNameLocalizations({ cs: 'ukončit', pl: 'zakończ', uk: 'завершити' })
    .addStringOption(option => option.setName('reason').setDescription('Why').setRequired(true).setAutocomplete(true))
    .addUserOption(option => option.setName('mentor').setDescription('Who'))
    .addIntegerOption(option => option.setName('days').setDescription('How long').setMinValue(1).setMaxValue(30));
  const duty = new SlashCommandBuilder().setName('duty').setDescription('Availability')
    .addSubcommand(sub => sub.setName('on').setDescription('I am here'))
    .addSubcommand(sub => sub.setName('off').setDescription('I am away').addStringOption(option => option.setName('until').setDescription('Until when').setRequired(true).setAutocomplete(true)));
  const registered = await client.application.commands.set([close, duty], place.guild);
  assert.equal(registered.size, 2);
  const fetched = await client.application.commands.fetch({ guildId: place.guild, withLocalizations: true });
  assert.equal(fetched.find(one => one.name === 'close').nameLocalizations.cs, 'ukončit');
  assert.equal(client.application.id, addresses.applicationId);
});

test('a command is deferred, edited and followed up in private', async () => {
  const coming = used('close');
  const { id } = await control('run-command', {
    channel: place.channel, user: place.mentor, command: 'close', options: { reason: 'done', mentor: place.mentor, days: 3 },
  });
  const interaction = await coming;
  assert.equal(interaction.options.getString('reason'), 'done');
  assert.equal(interaction.options.getUser('mentor').id, place.mentor);
  assert.equal(interaction.options.getMember('mentor').nickname, 'Jana M.');
  assert.equal(interaction.options.getInteger('days'), 3);
  assert.ok(interaction.memberPermissions.has('SendMessages'));

  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  assert.deepEqual((({ thinking, ephemeral, callback }) => ({ thinking, ephemeral, callback }))(await control('interaction', { interaction: id })),
    { thinking: true, ephemeral: true, callback: 5 });
  await interaction.editReply('closed');
  const followUp = await interaction.followUp({ content: 'and noted', flags: MessageFlags.Ephemeral });
  assert.ok(followUp.flags.has(MessageFlags.Ephemeral));
  const seen = await control('wait-for-followup', { interaction: id });
  assert.equal(seen.original.content, 'closed');
  assert.equal(seen.followups[0].content, 'and noted');
  assert.ok(seen.followups[0].ephemeral);
  assert.equal((await control('messages', { channel: place.channel })).length, 0);
  await interaction.deleteReply();
});

test('a subcommand is answered for all to see', async () => {
  const coming = used('duty');
  const { id } = await control('run-command', { channel: place.channel, user: place.mentor, command: 'duty on' });
  const interaction = await coming;
  assert.equal(interaction.options.getSubcommand(), 'on');
  const answer = await interaction.reply({ content: 'welcome', withResponse: true });
  assert.equal(answer.resource.message.content, 'welcome');
  assert.equal((await control('wait-for-answer', { interaction: id })).original.type, 20);
});

test('what is given with a subcommand stands in it', async () => {
  const coming = used('duty');
  await control('run-command', { channel: place.channel, user: place.mentor, command: 'duty off', options: { until: 'Monday' } });
  const interaction = await coming;
  assert.equal(interaction.options.getSubcommand(), 'off');
  assert.equal(interaction.options.getString('until', true), 'Monday');
  await interaction.reply({ content: 'rest well', flags: MessageFlags.Ephemeral });

  await assert.rejects(control('run-command', { channel: place.channel, user: place.mentor, command: 'duty off' }), /required/);
  await assert.rejects(control('run-command', { channel: place.channel, user: place.mentor, command: 'duty' }), /subcommand/);

  client.once('interactionCreate', typing => typing.respond([{ name: `${typing.options.getSubcommand()} ${typing.options.getFocused()}`, value: 'u' }]));
  assert.deepEqual(await control('complete', { channel: place.channel, user: place.mentor, command: 'duty off', option: 'until', typed: 'Mo' }), [{ name: 'off Mo', value: 'u' }]);
});

test('options and subcommands do not stand beside each other', async () => {
  const mixed = { name: 'mixed', description: 'd', options: [{ type: 1, name: 'on', description: 'd' }, { type: 3, name: 'why', description: 'd' }] };
  await assert.rejects(client.application.commands.create(mixed, place.guild).catch(() => client.application.commands.set([mixed], place.guild)), { code: 50035 });
});

test('a command that does not exist cannot be run', async () => {
  await assert.rejects(control('run-command', { channel: place.channel, user: place.mentor, command: 'nonsense' }), /409 There is no command/);
  await assert.rejects(control('run-command', { channel: place.channel, user: place.mentor, command: 'close' }), /required/);
});

test('autocomplete offers choices', async () => {
  client.once('interactionCreate', interaction => interaction.respond([{ name: `because ${interaction.options.getFocused()}`, value: 'b' }]));
  const choices = await control('complete', { channel: place.channel, user: place.mentor, command: 'close', option: 'reason', typed: 'be' });
  assert.deepEqual(choices, [{ name: 'because be', value: 'b' }]);
});

test('a button updates its message, a select carries its values', async () => {
  const channel = await client.channels.fetch(place.channel);
  const message = await channel.send({
    content: 'take it?', components: [
      new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId('take:1').setLabel('Take').setStyle(ButtonStyle.Success)),
      new ActionRowBuilder().addComponents(new StringSelectMenuBuilder().setCustomId('topic').addOptions({ label: 'Money', value: 'money' }, { label: 'Home', value: 'home' })),
    ],
  });
  const pressed = used('take:1');
  await control('press', { channel: place.channel, message: message.id, user: place.mentor, customId: 'take:1' });
  const button = await pressed;
  assert.equal(button.message.id, message.id);
  await button.update({ content: 'taken' });
  await control('wait-for-message', { channel: place.channel, equals: 'taken' });

  const picked = used('topic');
  const { id } = await control('select', { channel: place.channel, message: message.id, user: place.mentor, customId: 'topic', values: ['home'] });
  const select = await picked;
  assert.deepEqual(select.values, ['home']);
  await select.deferUpdate();
  assert.equal((await control('interaction', { interaction: id })).callback, 6);
});

test('a modal is shown, filled in and answered', async () => {
  const coming = used('duty');
  const opener = await control('run-command', { channel: place.channel, user: place.mentor, command: 'duty on' });
  const modal = new ModalBuilder().setCustomId('note').setTitle('A note').addComponents(
    new ActionRowBuilder().addComponents(new TextInputBuilder().setCustomId('text').setLabel('Text').setStyle(TextInputStyle.Paragraph)));
  await (await coming).showModal(modal);
  assert.equal((await control('wait-for-answer', { interaction: opener.id })).modal.title, 'A note');

  const submitted = used('note');
  const { id } = await control('submit-modal', { interaction: opener.id, fields: { text: 'she called' } });
  const submit = await submitted;
  assert.equal(submit.fields.getTextInputValue('text'), 'she called');
  await submit.reply({ content: 'saved', flags: MessageFlags.Ephemeral });
  assert.ok((await control('wait-for-answer', { interaction: id })).ephemeral);
});

test('an answer after three seconds is refused', async () => {
  const coming = used('duty');
  const { id } = await control('run-command', { channel: place.channel, user: place.mentor, command: 'duty on' });
  const interaction = await coming;
  await control('skip-time', { seconds: 4 });
  await assert.rejects(interaction.reply('too late'), { code: 10062 });
  assert.ok((await control('interaction', { interaction: id })).failed);
});
