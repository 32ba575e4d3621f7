# The supervisor can't be let into the thread: nobody has joined, she and the mentor read why, and the seeker hears of nobody. Later it works, and the talk ends with her in it.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> quietly lida in K-001: Dobrý den, jsem tady.

> the room @eva answers: blocked

> eva at the desk gives /join-talk | code: 1
  K-001 ◂ Eva (supervize) chce do rozhovoru vstoupit, ale zatím se to nepodařilo. Člověk na druhé straně o tom nedostal zprávu.
  (only who asked) ◂ Do vlákna vás nejde pustit: nevidíte kanál tohohle mentora, nebo nejste na serveru. V rozhovoru nejste a člověk na druhé straně o tom nedostal zprávu. Požádejte správce, aby vás do kanálu přidal, a zkuste to znovu.

> eva in K-001: Dobrý den.

> the room @eva answers: forbidden

> eva at the desk gives /join-talk | code: 1
  K-001 ◂ Eva (supervize) chce do rozhovoru vstoupit, ale zatím se to nepodařilo. Člověk na druhé straně o tom nedostal zprávu.
  #operator ◂ K-001: bot nesmí ve vlákně psát nebo reagovat. Zprávy počkají nejvýš 24 hodin, zkouším to dál. Zkontrolujte oprávnění bota v kanálu mentora.
  (only who asked) ◂ Do rozhovoru vás teď nejde pustit. Nejste v něm a člověk na druhé straně o tom nedostal zprávu. Zkuste to prosím za chvíli znovu; když to nepůjde, správce ať zkontroluje oprávnění bota v kanálu mentora.

# Discord is away: she is let in when it is back, and only then is the seeker told.
> the room @eva answers: fine

> the room K-001 answers: down

> eva at the desk gives /join-talk | code: 1

> eva at the desk gives /join-talk | code: 1
  (only who asked) ◂ Pouštíme vás do rozhovoru. Člověk na druhé straně se to dozví, až v něm budete.

> 1 minute passes
  (only who asked) ◂ Pouštíme vás do rozhovoru. Člověk na druhé straně se to dozví, až v něm budete.

# She thinks better of it, and asks once more.
> eva at the desk gives /leave-talk | code: 1
  (only who asked) ◂ V tomhle rozhovoru teď nejste.
  (only who asked) ◂ Hotovo.

> eva at the desk gives /join-talk | code: 1

> the room K-001 answers: fine

> 10 minutes pass
  K-001 ◂ @eva is let in
  K-001 ◂ @eva is let out
  K-001 ◂ @eva is let in
  K-001 ◂ Do rozhovoru teď vstupuje Eva (supervize) a člověk na druhé straně to ví. Zprávy od vás obou odcházejí; řádek, který začíná //, zůstane tady.
  anna ◂ Do rozhovoru teď vstupuje Eva ze supervize. To je člověk, který stojí při našich mentorech a radí jim. Uvidí, co si tu píšete, a může vám také napsat. Až odejde, dáme vám vědět.
  (only who asked) ◂ Jste v rozhovoru a člověk na druhé straně to ví. Co v něm napíšete, odejde i jemu; řádek, který začíná //, zůstane uvnitř. Odejdete příkazem /leave-talk.

> eva in K-001: Dobrý den, ráda pomůžu.
  anna ◂ Eva (supervize): Dobrý den, ráda pomůžu.
  K-001 ◂ ✅ on “Dobrý den, ráda pomůžu.”

# The thread is deleted: she is let into the next one.
> the room K-001 is deleted
  #lida ◂ new room K-001' for @lida
  anna ◂ Na naší straně se něco pokazilo, hned otevíráme nové místo pro rozhovor. Zprávy se neztratily.
  #operator ◂ K-001: vlákno rozhovoru zmizelo, otevírám nové.
  K-001' ◂ @eva is let in

> lida in K-001 gives /end and is sure
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Vánek. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]
  (only who asked) ◂ Hotovo.
  anna ◂ Váš mentor rozhovor uzavřel. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
    [Služby a linky pomoci]
  K-001' ◂ Rozhovor je ukončený.
  K-001' ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-001' ◂ @eva is let out
