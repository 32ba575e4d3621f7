# Ben is asked for a region, goes back, rather does not say, and comes back two days later.
> ben says Hello, I have to leave my flat by the end of the month and I have nowhere to go.
  ben ◂ It's good that you're writing. This is Ukázková organizace.
    
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

> ben presses I agree
  ben ◂ Are you 18 or older?
    [Yes, 18 or older]
    [No]
    [I need help now]

> ben presses Yes, 18 or older
  ben ◂ How are you right now? Your mentor will see it with the rest, and the organisation counts it without a name. You don't have to answer.
    [Very bad]
    [Bad]
    [Somewhere between]
    [Fairly good]
    [Good]
    [I'd rather not say]
    [I need help now]

> ben presses I'd rather not say
  ben ◂ Which region are you in? It helps if a place nearby would be useful. We don't need the town or the address.
    [Hlavní město Praha] [Středočeský kraj]
    [Jihočeský kraj] [Plzeňský kraj]
    [Karlovarský kraj] [Ústecký kraj]
    [Liberecký kraj] [Královéhradecký kraj]
    [Pardubický kraj] [Kraj Vysočina]
    [Jihomoravský kraj] [Olomoucký kraj]
    [Zlínský kraj] [Moravskoslezský kraj]
    [I'd rather not say]

> ben presses I'd rather not say
  ben ◂ Do you have children? The number is enough.
    [0] [1] [2] [3] [4+]
    [I'd rather not say]

> ben gives /back
  ben ◂ Which region are you in? It helps if a place nearby would be useful. We don't need the town or the address.
    [Hlavní město Praha] [Středočeský kraj]
    [Jihočeský kraj] [Plzeňský kraj]
    [Karlovarský kraj] [Ústecký kraj]
    [Liberecký kraj] [Královéhradecký kraj]
    [Pardubický kraj] [Kraj Vysočina]
    [Jihomoravský kraj] [Olomoucký kraj]
    [Zlínský kraj] [Moravskoslezský kraj]
    [I'd rather not say]

> ben says in Prague
  ben ◂ Do you have children? The number is enough.
    [0] [1] [2] [3] [4+]
    [I'd rather not say]

> 2 days pass

> ben says Sorry, it has been a bad week.
  ben ◂ It's good to have you back. We have kept your message. This is where we stopped:
  ben ◂ Do you have children? The number is enough.
    [0] [1] [2] [3] [4+]
    [I'd rather not say]

> ben says none
  ben ◂ This is how we understood you:
    
    • Topic: Housing
    • Region: Hlavní město Praha
    • Children: 0
    • Nickname: Breeze
    
    Your mentor will see this first. Is it right? If something isn't, put it right with a button, or just write it.
    [Yes, find me a mentor]
    [Correct how I am] [Change the topic]
    [Change the region] [Change the number of children]
    [Another nickname]
    [I'm asking for someone else]

> ben presses Yes, find me a mentor
  ben ◂ All right, we'll call you Breeze. We are looking for a mentor for you.
  #lida ◂ new room K-001 for @lida
  ben ◂ You are now connected with Limetka.
    
    An answer may take a while; mentors are volunteers. What you write is passed on. To take a message back, reply to it with /unsend. /other lets you write with somebody else, /end closes the conversation.
    [I need help now]
  K-001 ◂ Nový rozhovor. Přezdívka: Breeze · jazyk: angličtina
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Téma: Bydlení
    • Kraj: Hlavní město Praha
    • Děti: 0
  K-001 ◂ > Hello, I have to leave my flat by the end of the month and I have nowhere to go.
  K-001 ◂ > Sorry, it has been a bad week.
