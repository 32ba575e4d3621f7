// grammY, as npm has it, talks to the simulator. What it does here it does to api.telegram.org in the same way, so these
// tests hold the simulator to what an independent client expects.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { afterEach, test } from "node:test";
import { Api, Bot, GrammyError, HttpError, InlineKeyboard, InputFile, InputMediaBuilder } from "grammy";
import { apiRoot, control, person, token } from "./control.mjs";

const api = new Api(token, { apiRoot });
const png = (width, height) => {
  const bytes = Buffer.alloc(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const sha = (bytes) => createHash("sha256").update(bytes).digest("hex");

let running;

/** Starts long polling and resolves when the bot polls. */
async function run(setUp) {
  const bot = new Bot(token, { client: { apiRoot } });
  setUp(bot);
  await new Promise((resolve, reject) => {
    running = { bot, done: bot.start({ onStart: resolve, drop_pending_updates: true, allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"] }).catch(reject) };
  });
  return bot;
}

/** A promise and the function that keeps it. */
function promise() {
  let resolve;
  const kept = new Promise((done) => { resolve = done; });
  return [kept, resolve];
}

async function refused(call) {
  try {
    await call;
  } catch (error) {
    assert.ok(error instanceof GrammyError, `expected a GrammyError, not ${error}`);
    return error;
  }
  return assert.fail("the call should have been refused");
}

async function writer(name, more) {
  const someone = await person(name, more);
  await someone.write("/start");
  return someone;
}

afterEach(async () => {
  await running?.bot.stop();
  await running?.done;
  running = undefined;
  await control("/faults", undefined, "DELETE");
});

test("knows itself", async () => {
  const me = await api.getMe();
  assert.equal(me.is_bot, true);
  assert.equal(me.id, Number(token.split(":")[0]));
});

test("a wrong token is 401", async () => {
  const error = await refused(new Api("1:wrong", { apiRoot }).getMe());
  assert.equal(error.error_code, 401);
});

test("long polling starts, hears a command with its argument, answers, and stops", async () => {
  const eva = await person("Eva", { language_code: "cs" });
  await run((bot) => bot.command("start", (ctx) => ctx.reply(`hello ${ctx.from.first_name} ${ctx.match} ${ctx.from.language_code}`)));
  await eva.write("/start from-poster");
  assert.equal((await eva.sees("hello")).text, "hello Eva from-poster cs");
  await running.bot.stop();
  await running.done;
  await eva.write("nobody hears this");
  assert.equal((await control("/state")).pending_updates, 1);
  running = undefined;
});

test("two people are told apart", async () => {
  const [eva, jana] = [await person("Eva"), await person("Jana")];
  await run((bot) => bot.on("message:text", (ctx) => ctx.reply(`you said ${ctx.msg.text}`)));
  await Promise.all([eva.write("one"), jana.write("two")]);
  await Promise.all([eva.sees("you said one"), jana.sees("you said two")]);
  assert.equal((await eva.messages()).some((message) => message.text.includes("two")), false);
});

test("an inline keyboard is shown, pressed, answered and taken away", async () => {
  const eva = await person();
  await run((bot) => {
    bot.command("start", (ctx) => ctx.reply("choose", { reply_markup: new InlineKeyboard().text("Yes", "yes:1").text("No", "no:1").row().url("Help", "https://example.org") }));
    bot.callbackQuery(/^yes:(\d)$/, async (ctx) => {
      await ctx.answerCallbackQuery({ text: `noted ${ctx.match[1]}` });
      await ctx.editMessageText("chosen");
    });
  });
  await eva.write("/start");
  const shown = await eva.sees("choose");
  assert.deepEqual(shown.keyboard.map((row) => row.map((button) => button.data ?? button.url)), [["yes:1", "no:1"], ["https://example.org"]]);
  const press = await eva.press("Yes");
  const chosen = await eva.sees("chosen");
  assert.equal(chosen.id, shown.id);
  assert.deepEqual(chosen.keyboard, []);
  const answered = (await control("/presses")).find((one) => one.id === press.id);
  assert.deepEqual([answered.answered, answered.text], [true, "noted 1"]);
});

test("edits and reactions of a person arrive", async () => {
  const eva = await person();
  const [edited, onEdit] = promise();
  const [reacted, onReaction] = promise();
  await run((bot) => {
    bot.on("message:text", (ctx) => ctx.reply("heard"));
    bot.on("edited_message:text", (ctx) => onEdit(ctx.editedMessage));
    bot.on("message_reaction", (ctx) => onReaction(ctx.reactions()));
  });
  const first = await eva.write("helo");
  const answer = await eva.sees("heard");
  await eva.edit({ message_id: first.id, text: "hello" });
  assert.equal((await edited).text, "hello");
  assert.equal((await edited).message_id, first.id);
  await eva.react({ message_id: answer.id, emoji: ["❤"] });
  assert.deepEqual((await reacted).emojiAdded, ["❤"]);
});

test("a photo of a person is downloaded by its largest size", async () => {
  const eva = await person();
  const [photo, onPhoto] = promise();
  const bot = await run((it) => it.on("message:photo", (ctx) => onPhoto(ctx.msg)));
  const bytes = png(640, 480);
  await eva.send({ kind: "photo", base64: bytes.toString("base64"), caption: "look" });
  const message = await photo;
  assert.equal(message.caption, "look");
  const largest = message.photo.at(-1);
  assert.deepEqual([largest.width, largest.height], [640, 480]);
  const file = await bot.api.getFile(largest.file_id);
  const response = await fetch(`${apiRoot}/file/bot${token}/${file.file_path}`);
  assert.equal(sha(Buffer.from(await response.arrayBuffer())), sha(bytes));
});

test("a document goes up as multipart and back by its file_id", async () => {
  const eva = await writer();
  const bytes = Buffer.from("the list of services");
  const sent = await api.sendDocument(eva.id, new InputFile(bytes, "služby.txt"), { caption: "here" });
  assert.equal(sent.document.file_name, "služby.txt");
  assert.equal(sent.document.file_size, bytes.length);
  const again = await api.sendDocument(eva.id, sent.document.file_id);
  assert.equal(again.document.file_id, sent.document.file_id);
  const shown = (await eva.messages()).filter((message) => message.kind === "document");
  assert.deepEqual(shown.map((message) => message.file.sha256), [sha(bytes), sha(bytes)]);
});

test("photo, voice and sticker go up", async () => {
  const eva = await writer();
  await api.sendPhoto(eva.id, new InputFile(png(10, 10), "a.png"), { caption: "p", caption_entities: [{ type: "bold", offset: 0, length: 1 }] });
  await api.sendVoice(eva.id, new InputFile(Buffer.from("voice"), "v.ogg"), { duration: 3 });
  await api.sendSticker(eva.id, new InputFile(Buffer.from("sticker"), "s.webp"));
  assert.deepEqual((await eva.messages()).filter((message) => message.from_bot).map((message) => message.kind), ["photo", "voice", "sticker"]);
});

test("an album goes up as one group", async () => {
  const eva = await writer();
  const sent = await api.sendMediaGroup(eva.id, [
    InputMediaBuilder.photo(new InputFile(png(10, 10), "1.png"), { caption: "two pictures" }),
    InputMediaBuilder.photo(new InputFile(png(20, 20), "2.png")),
  ]);
  assert.equal(sent.length, 2);
  assert.equal(new Set(sent.map((message) => message.media_group_id)).size, 1);
  assert.equal(sent[0].caption, "two pictures");
});

test("formatting, replies, silence and previews arrive as sent", async () => {
  const eva = await writer();
  const question = (await eva.messages())[0];
  const sent = await api.sendMessage(eva.id, "<b>bold</b> &amp; plain", {
    parse_mode: "HTML",
    reply_parameters: { message_id: question.id },
    disable_notification: true,
    protect_content: true,
    link_preview_options: { is_disabled: true },
  });
  assert.equal(sent.text, "bold & plain");
  assert.deepEqual(sent.entities, [{ type: "bold", offset: 0, length: 4 }]);
  assert.equal(sent.reply_to_message.message_id, question.id);
  const shown = await eva.sees("bold & plain");
  assert.deepEqual([shown.silent, shown.protected, shown.preview_disabled, shown.reply_to], [true, true, true, question.id]);
});

test("texts and keyboards are edited, and an unchanged edit is refused", async () => {
  const eva = await writer();
  const sent = await api.sendMessage(eva.id, "before", { reply_markup: new InlineKeyboard().text("a", "a") });
  const edited = await api.editMessageText(eva.id, sent.message_id, "after", { reply_markup: new InlineKeyboard().text("b", "b") });
  assert.equal(edited.text, "after");
  assert.ok(edited.edit_date);
  await api.editMessageReplyMarkup(eva.id, sent.message_id);
  const error = await refused(api.editMessageText(eva.id, sent.message_id, "after"));
  assert.equal(error.error_code, 400);
  assert.match(error.description, /^Bad Request: message is not modified/);
});

test("messages are deleted, one and many", async () => {
  const eva = await writer();
  const ids = [];
  for (const text of ["a", "b", "c"]) ids.push((await api.sendMessage(eva.id, text)).message_id);
  assert.equal(await api.deleteMessage(eva.id, ids[0]), true);
  assert.equal(await api.deleteMessages(eva.id, [ids[1], ids[2]]), true);
  assert.deepEqual((await eva.messages()).filter((message) => message.from_bot).map((message) => message.deleted), [true, true, true]);
  const error = await refused(api.deleteMessage(eva.id, ids[0]));
  assert.equal(error.description, "Bad Request: message to delete not found");
});

test("chat action and reaction are taken", async () => {
  const eva = await writer();
  assert.equal(await api.sendChatAction(eva.id, "typing"), true);
  assert.equal(await api.setMessageReaction(eva.id, (await eva.messages())[0].id, [{ type: "emoji", emoji: "👌" }]), true);
  const error = await refused(api.setMessageReaction(eva.id, (await eva.messages())[0].id, [{ type: "emoji", emoji: "✅" }]));
  assert.equal(error.description, "Bad Request: REACTION_INVALID");
});

test("commands and descriptions are kept per language", async () => {
  await api.setMyCommands([{ command: "help", description: "Help" }]);
  await api.setMyCommands([{ command: "pomoc", description: "Pomoc" }], { language_code: "cs", scope: { type: "all_private_chats" } });
  assert.deepEqual(await api.getMyCommands(), [{ command: "help", description: "Help" }]);
  assert.deepEqual(await api.getMyCommands({ language_code: "cs", scope: { type: "all_private_chats" } }), [{ command: "pomoc", description: "Pomoc" }]);
  await api.deleteMyCommands();
  assert.deepEqual(await api.getMyCommands(), []);
  await api.setMyDescription("about", { language_code: "pl" });
  assert.deepEqual(await api.getMyDescription({ language_code: "pl" }), { description: "about" });
});

test("a person who blocked the bot is 403, and my_chat_member says so", async () => {
  const eva = await person();
  const [blocked, onBlock] = promise();
  await run((bot) => {
    bot.command("start", (ctx) => ctx.reply("hi"));
    bot.on("my_chat_member", (ctx) => onBlock(ctx.myChatMember));
  });
  await eva.write("/start");
  await eva.sees("hi");
  await eva.block();
  assert.deepEqual([(await blocked).old_chat_member.status, (await blocked).new_chat_member.status], ["member", "kicked"]);
  const error = await refused(api.sendMessage(eva.id, "still there?"));
  assert.deepEqual([error.error_code, error.description], [403, "Forbidden: bot was blocked by the user"]);
  await eva.unblock();
  await api.sendMessage(eva.id, "welcome back");
});

test("somebody who never wrote does not exist", async () => {
  const stranger = await person();
  const error = await refused(api.sendMessage(stranger.id, "hello"));
  assert.deepEqual([error.error_code, error.description], [400, "Bad Request: chat not found"]);
});

test("429 carries retry_after", async () => {
  const eva = await writer();
  await control("/faults", { route: "sendMessage", kind: "TooManyRequests", milliseconds: 7000 });
  const error = await refused(api.sendMessage(eva.id, "too fast"));
  assert.deepEqual([error.error_code, error.parameters.retry_after], [429, 7]);
  assert.equal(error.description, "Too Many Requests: retry after 7");
});

test("a page instead of JSON, a cut body and a cut connection are HttpErrors, and a lost answer has its effect", async () => {
  const eva = await writer();
  for (const kind of ["HtmlBody", "TruncatedBody", "Reset", "LostAnswer"]) {
    await control("/faults", { route: "sendMessage", kind });
    await assert.rejects(api.sendMessage(eva.id, `after ${kind}`), HttpError);
  }
  const texts = (await eva.messages()).filter((message) => message.from_bot).map((message) => message.text);
  assert.deepEqual(texts, ["after TruncatedBody", "after LostAnswer"]);
});

test("a second poller ends the first with 409", async () => {
  await api.deleteWebhook({ drop_pending_updates: true });
  const first = refused(api.getUpdates({ timeout: 30 }));
  await control("/polling");
  const second = api.getUpdates({ timeout: 1 });
  const error = await first;
  assert.equal(error.error_code, 409);
  assert.match(error.description, /^Conflict: terminated by other getUpdates request/);
  await second;
});

test("methods that look into people's profiles do not exist here and are remembered", async () => {
  const eva = await writer();
  const error = await refused(api.getChat(eva.id));
  assert.equal(error.error_code, 404);
  assert.ok((await control("/forbidden")).some((call) => call.method === "getChat" && call.parameters.chat_id === String(eva.id)));
});
