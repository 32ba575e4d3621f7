# Kate writes because of a friend. She says so by one button, and the mentor knows it from the start.
> kate gives /start
  kate ◂ Dobrý den · Dzień dobry · Добрий день · Hello
    🇨🇿 Vyberte jazyk · 🇵🇱 Wybierz język · 🇺🇦 Виберіть мову · 🇬🇧 Choose a language
    [Čeština]
    [Polski]
    [Українська]
    [English]

> kate presses English
  kate ◂ It's good that you're writing. This is Ukázková organizace.
    
    We connect you with a mentor: someone who has been through something similar and has had training. You write under a nickname; we don't ask for your name or number.
    
    Good to know:
    • This is not professional help or an emergency line. If you are in danger, call 112; /sos shows other helplines.
    • Your messages are read by your mentor and by the people who supervise mentors.
    • Messages go through Telegram and Discord, which technically have access to them.
    • Anyone who has your phone in their hands can see what is in the chat.
    
    Is it all right with you if we pass your messages on in this way?
    [I agree]
    [I don't agree]
    [Other language]
    [I need help now]

> kate presses I agree
  kate ◂ Are you 18 or older?
    [Yes, 18 or older]
    [No]
    [I need help now]

> kate presses Yes, 18 or older
  kate ◂ What brings you here? Write it as it comes, in pieces if you like. It doesn't have to be neat or right. Or just choose what it is about.
    [Relationships] [Violence, fear]
    [Children] [Money, debts]
    [Housing] [Health, mind]
    [Something else]
    [I'm asking for someone else]
    [I'd rather not describe it now]
    [I need help now]

> kate presses I'm asking for someone else
  kate ◂ It's good that you are thinking of this person. Write what you know and what worries you. You don't have to give a name.
    [Relationships] [Violence, fear]
    [Children] [Money, debts]
    [Housing] [Health, mind]
    [Something else]
    [I'm asking for myself]
    [I'd rather not describe it now]
    [I need help now]

> kate says My best friend's husband hits her and she is scared to leave. I don't know how to help without making it worse.
  kate ◂ Thank you for writing about this. We will pass it on to your mentor; you won't have to write it twice.
  kate ◂ How are you right now? Your mentor will see it with the rest, and the organisation counts it without a name. You don't have to answer.
    [Very bad]
    [Bad]
    [Somewhere between]
    [Fairly good]
    [Good]
    [I'd rather not say]
    [I need help now]

> kate presses I'd rather not say
  kate ◂ This is how we understood you:
    
    • It is about somebody else
    • Topic: Violence, fear
    • Nickname: Chestnut
    
    Your mentor will see this first. Is it right? If something isn't, put it right with a button, or just write it.
    [Yes, find me a mentor]
    [Correct how I am] [Change the topic]
    [Change the region] [Change the number of children]
    [Another nickname]
    [I'm asking for myself]

> kate presses Yes, find me a mentor
  kate ◂ All right, we'll call you Chestnut. We are looking for a mentor for you.
  #lida ◂ new room K-001 for @lida
  kate ◂ You are now connected with Limetka.
    
    An answer may take a while; mentors are volunteers. What you write is passed on. To take a message back, reply to it with /unsend. /other lets you write with somebody else, /end closes the conversation.
    [I need help now]
  K-001 ◂ Nový rozhovor. Přezdívka: Chestnut · jazyk: angličtina
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Jde o někoho jiného
    • Téma: Násilí, strach
  K-001 ◂ > My best friend's husband hits her and she is scared to leave. I don't know how to help without making it worse.
