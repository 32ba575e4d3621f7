# Nora has joined and writes with Anna; Eva has just joined.
> quietly jana in #team gives /invite

> quietly nora in #lobby gives /join | code: it

> quietly nora in #mentor-01 gives /alias | name: Sasanka

> quietly nora in #mentor-01 gives /languages | list: čeština

> quietly nora in #mentor-01 gives /story | language: cs | text: Tři roky jsem splácela cizí dluhy.

> quietly jana in #team gives /training | mentor: Sasanka | topic: první kontakt | date: 1. 3. 2026

> quietly iva in #team gives /approve | mentor: Sasanka

> quietly iva in #team gives /approve | mentor: Sasanka

> quietly jana in #team gives /invite

> quietly eva in #lobby gives /join | code: it

> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna says Mám dluhy a nevím, co s nimi. Je mi 34, jsem z Brna a mám dvě děti.

> quietly anna presses Přeskočit

> quietly anna presses Přeskočit

> quietly anna presses Ano, najděte mi mentora

> quietly anna presses Sasanka

> nora in K-001: Jsem tady.
  anna ◂ Sasanka: Jsem tady.
  K-001 ◂ ✅ on “Jsem tady.”

# Who may removes her, and nobody else; a mentor of the settings is taken out there.
> nora in #mentor-01 gives /remove | mentor: limetka | confirm: yes
  (only who asked) ◂ Tohle tady nejde.

> jana in #team gives /remove | mentor: limetka | confirm: yes
  (only who asked) ◂ Limetka stojí v mentors.yaml. Smažte prosím záznam tam a spusťte službu znovu.

> jana in #team gives /remove | mentor: Sasanka
  (only who asked) ◂ Opravdu odebrat: Sasanka? Nikoho dalšího k sobě nedostane, stůl i příkazy přestanou fungovat a co napíše, neodejde. Lidí z otevřených rozhovorů se zeptáme, jak chtějí pokračovat. Vzít zpět to nejde, přidat se dá jen znovu, kódem z /invite. Jestli ano, zadejte /remove znovu a vyberte „Ano, odebrat“.

> nora in K-001: Zůstanu s vámi.
  anna ◂ Sasanka: Zůstanu s vámi.
  K-001 ◂ ✅ on “Zůstanu s vámi.”

> jana in #team gives /remove | mentor: sasanka | confirm: yes
  (only who asked) ◂ Hotovo, Sasanka už mezi mentory není. Z vláken otevřených rozhovorů na Discordu přístup odebíráme. Pokud tam je kanál mentor-01, přístup do něj prosím hned odeberte vy: do té doby jde číst, co v něm stojí.
  #mentor-01 ◂ Od teď už mezi mentory nejste. Nikoho vám nepošleme a co napíšete v rozhovorech, už nepředáme; lidí z vašich rozhovorů se ptáme, jak chtějí pokračovat. Děkujeme za všechno, co jste tu udělali. S otázkami se prosím ozvěte koordinaci.
  #coordinator ◂ Sasanka už mezi mentory není (/remove). Lidí z otevřených rozhovorů (1) se ptáme, jak chtějí pokračovat. Než si vyberou, nikdo jim neodpovídá; supervize může vstoupit příkazem /join-talk.
  anna ◂ Sasanka už u nás nepůsobí a psát vám dál nebude. Mrzí nás, že to přichází uprostřed vašeho rozhovoru. Není to vaše vina.
    
    Jestli chcete, bude si s vámi dál psát někdo jiný; co jste tu napsali, neuvidí. Nebo můžeme rozhovor uzavřít a vrátit se můžete kdykoli. Než si vyberete, nejspíš vám tu nikdo neodpoví.
    [Psát si s někým jiným]
    [Rozhovor uzavřít]
  K-001 ◂ Mentor z tohoto rozhovoru už mezi mentory není a co sem napíše, neodejde. Člověka na druhé straně jsme se zeptali, jak chce pokračovat. Supervize může vstoupit příkazem /join-talk.
  K-001 ◂ @nora is let out

# Nothing of hers goes out, and no command of hers is heard.
> nora in K-001: Slyšíte mě?

> nora in K-001 gives /end
  (only who asked) ◂ Tohle tady nejde.

> nora in #mentor-01 gives /card
  (only who asked) ◂ Tohle tady nejde.

> nora in #mentor-01 gives /leave | confirm: back
  (only who asked) ◂ Tohle tady nejde.

> the house dies and starts again

> nora in K-001: Haló?

> anna says Jste tam?
  K-001 ◂ > Jste tam?

# What must be seen there lets nobody in again who was let out.
> anna gives /sos
  anna ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  K-001 ◂ 🆘 Člověk na druhé straně si řekl o pomoc hned. Linky od nás už má a ptáme se, jestli mu teď hrozí nebezpečí.
    • Odpovězte, jakmile můžete, třeba jen „jsem tady“.
    • Zeptejte se přímo a klidně, co se děje a jestli je teď v bezpečí.
    • Neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.
  #coordinator ◂ 🆘 K-001: člověku na druhé straně možná právě teď hrozí nebezpečí; linky od nás má. Mentor toho rozhovoru už u vás není a nikdo tam teď neodpovídá. Supervize může vstoupit příkazem /join-talk.
  anna ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> nora in #mentor-01 gives /pause
  (only who asked) ◂ Tohle tady nejde.

> iva in #team gives /remove | mentor: Sasanka | confirm: yes
  (only who asked) ◂ Sasanka už mezi mentory není.

> jana in #team gives /mentors
  (only who asked) ◂ Mentoři, vedené rozhovory a co komu chybí:
    • Limetka (0 z 1): záznam o školení
    • mentor-02 (0 z 1): celý medailonek (/card), záznam o školení, schválení supervizí

# Anna goes on; nobody has room, so she waits.
> anna presses Psát si s někým jiným
  anna ◂ Předchozí rozhovor je uzavřený. Nikdo jiný teď nemá místo, hledáme vám dalšího mentora dál.
    [Potřebuji pomoc hned]
  K-001 ◂ Rozhovor převzal někdo jiný, tady končí. Děkujeme za všechno, co jste pro toho člověka udělali.
  #coordinator ◂ 🆘 Někdo, kdo čeká na mentora, si řekl o pomoc hned nebo píše o nebezpečí. Linky od nás má, ale zatím to nečte žádný člověk. Jazyk: čeština. Prosíme, najděte hned někoho, kdo ho vezme; kdo má volno, zadá /available.
  anna ◂ Nové lidi teď žádný mentor nebere. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno, až se někdo vrátí. Linky pomoci ukáže /sos.
    [Potřebuji pomoc hned]

# Who has only just joined is removed too, and can join anew as somebody new.
> iva in #team gives /remove | mentor: mentor-02 | confirm: yes
  (only who asked) ◂ Hotovo, mentor-02 už mezi mentory není. Z vláken otevřených rozhovorů na Discordu přístup odebíráme. Pokud tam je kanál mentor-02, přístup do něj prosím hned odeberte vy: do té doby jde číst, co v něm stojí.
  #mentor-02 ◂ Od teď už mezi mentory nejste. Nikoho vám nepošleme a co napíšete v rozhovorech, už nepředáme; lidí z vašich rozhovorů se ptáme, jak chtějí pokračovat. Děkujeme za všechno, co jste tu udělali. S otázkami se prosím ozvěte koordinaci.
  #coordinator ◂ mentor-02 už mezi mentory není (/remove). Lidí z otevřených rozhovorů (0) se ptáme, jak chtějí pokračovat. Než si vyberou, nikdo jim neodpovídá; supervize může vstoupit příkazem /join-talk.

> eva in #mentor-02 gives /card
  (only who asked) ◂ Tohle tady nejde.

> quietly jana in #team gives /invite

> eva in #lobby gives /join | code: it
  #mentor-03 ◂ new channel for @eva
  (only who asked) ◂ Vítejte mezi námi. Chystáme vám vlastní kanál, za chvíli ho tu uvidíte. Napíšeme vám do něj, jak dál.
  #coordinator ◂ Přidal se někdo nový: mentor-03. Schválení přijde na řadu, až bude medailonek celý.
  #mentor-03 ◂ Vítejte. Sem vám budeme psát a tady budete mít i rozhovory. Na Discordu tenhle kanál vidíte vy, supervize a tento bot.
    
    Nejdřív nám o sobě něco řekněte:
    • /alias: přezdívka, pod kterou vás lidé poznají (ne vaše jméno)
    • /languages: jazyky, ve kterých odpovídáte
    • /story: pár vět o tom, čím jste prošli; podle nich si vás lidé vybírají
    • /topics, /capacity a /address: témata, počet rozhovorů a oslovení
    • /ethics a /accept: etický kodex, pokud ho vaše organizace má
    
    Co ještě chybí, ukáže /card. Až bude všechno, přečte si to supervize a dá vám vědět. Do té doby vám nikoho neposíláme.

> nora in #lobby gives /join | code: it
  (only who asked) ◂ Tenhle kód neplatí. Zkontrolujte prosím, jestli je opsaný celý. Nový vám dá koordinace.

> jana in #team gives /mentors
  (only who asked) ◂ Mentoři, vedené rozhovory a co komu chybí:
    • Limetka (0 z 1): záznam o školení
    • mentor-03 (0 z 1): celý medailonek (/card), záznam o školení, schválení supervizí
