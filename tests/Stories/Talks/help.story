# Whoever has a role asks how this works, and reads what she may give.
> jana at the desk gives /help
  (only who asked) ◂ Tyhle příkazy můžete zadat v každém kanálu, který bot vidí; odpověď uvidíte jen vy. Co se týká jednoho rozhovoru, zadejte s jeho kódem (třeba K-007), nebo v jeho vlákně.
    • /services: Najde službu nebo linku pomoci a může ji poslat člověku v rozhovoru
    • /handover: Navrhne člověku, že rozhovor převezme někdo jiný
    • /block: Pozastavit člověku psaní s mentory, vždy s koncem
    • /unblock: Pozastavení zrušit
    • /invite: Vydá jednorázový kód pro nového mentora
    • /remove: Odebere mentora, který se přidal kódem
    • /mentors: Přehled mentorů a co komu chybí
    • /pause-mentor: Mentorovi teď nikoho nového neposílat
    • /unpause-mentor: Ukončí přestávku, kterou mentor dostal od týmu
    • /waiting: Kdo teď čeká na mentora
    • /training: Zapíše školení mentora
    • /trainings: Ukáže školení mentora
    • /service report: Ohlásit, že služba neodpovídá, přestěhovala se nebo skončila
    • /service checked: Službu máte ověřenou po telefonu a všechno sedí
    • /service list: Co máte tento měsíc ověřit; koordinaci ukáže i to, co kdo ohlásil

> eva at the desk gives /help
  (only who asked) ◂ Tyhle příkazy můžete zadat v každém kanálu, který bot vidí; odpověď uvidíte jen vy. Co se týká jednoho rozhovoru, zadejte s jeho kódem (třeba K-007), nebo v jeho vlákně.
    • /services: Najde službu nebo linku pomoci a může ji poslat člověku v rozhovoru
    • /handover: Navrhne člověku, že rozhovor převezme někdo jiný
    • /answer: Odpovědět mentorovi v jeho rozhovoru
    • /join-talk: Vstoupit do rozhovoru: co tam napíšete, odejde i člověku
    • /block: Pozastavit člověku psaní s mentory, vždy s koncem
    • /unblock: Pozastavení zrušit
    • /leave-talk: Odejít z rozhovoru
    • /approve: Schválí mentora nebo jeho nový příběh
    • /remove: Odebere mentora, který se přidal kódem
    • /mentors: Přehled mentorů a co komu chybí
    • /pause-mentor: Mentorovi teď nikoho nového neposílat
    • /unpause-mentor: Ukončí přestávku, kterou mentor dostal od týmu
    • /waiting: Kdo teď čeká na mentora
    • /service report: Ohlásit, že služba neodpovídá, přestěhovala se nebo skončila
    • /service checked: Službu máte ověřenou po telefonu a všechno sedí
    • /service list: Co máte tento měsíc ověřit; koordinaci ukáže i to, co kdo ohlásil

> lida at the desk gives /help
  (only who asked) ◂ Co napíšete do vlákna rozhovoru, odejde člověku na druhé straně pod vaší přezdívkou mentora. Přenášejí se i úpravy, smazání a odpovědi.
    • řádek, který začíná //, zůstane jen tady; zpráva, která začíná //, zůstane tady celá
    • odcházejí jen zprávy mentora tohoto rozhovoru, a supervize, když do něj vstoupí
    • ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno (důvod píšeme vedle)
    • /ready ukáže odpověď, kterou máme připravenou, a tlačítkem ji pošlete
    • /handover navrhne, že rozhovor převezme někdo jiný; /ask-supervisor se zeptá supervize; /report řekne koordinaci, že něco není v pořádku
    • /pause: nikoho nového vám neposíláme, /available: zase ano
    • /hours: v kterých hodinách vám můžou přijít noví lidé
    • /end rozhovor ukončí, předtím se zeptáme

> nobody at the desk gives /help
  (only who asked) ◂ Tohle tady nejde.
