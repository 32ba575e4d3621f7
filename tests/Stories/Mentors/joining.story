# Jana invites, Nora joins. A wrong code and one that was used sound alike.
> lida in #lobby gives /invite
  (only who asked) ◂ Tohle tady nejde.

> nora in #lobby gives /join | code: 2222-2222-2222-2222
  (only who asked) ◂ Tenhle kód neplatí. Zkontrolujte prosím, jestli je opsaný celý. Nový vám dá koordinace.

> jana in #team gives /invite
  (only who asked) ◂ Kód pro jednoho nového mentora: (a code)
    Platí do 2026-03-09 a použít se dá jednou. Předejte ho osobně nebo bezpečnou cestou; vidíte ho jen teď. Nový mentor ho vloží do příkazu /join na vašem serveru Discordu, nebo na stránce stolu v prohlížeči, pokud ho máte.

> nora in #lobby gives /join | code: it
  #mentor-01 ◂ new channel for @nora
  (only who asked) ◂ Vítejte mezi námi. Chystáme vám vlastní kanál, za chvíli ho tu uvidíte. Napíšeme vám do něj, jak dál.
  #coordinator ◂ Přidal se někdo nový: mentor-01. Schválení přijde na řadu, až bude medailonek celý.
  #mentor-01 ◂ Vítejte. Sem vám budeme psát a tady budete mít i rozhovory. Na Discordu tenhle kanál vidíte vy, supervize a tento bot.
    
    Nejdřív nám o sobě něco řekněte:
    • /alias: přezdívka, pod kterou vás lidé poznají (ne vaše jméno)
    • /languages: jazyky, ve kterých odpovídáte
    • /story: pár vět o tom, čím jste prošli; podle nich si vás lidé vybírají
    • /topics, /capacity a /address: témata, počet rozhovorů a oslovení
    • /ethics a /accept: etický kodex, pokud ho vaše organizace má
    
    Co ještě chybí, ukáže /card. Až bude všechno, přečte si to supervize a dá vám vědět. Do té doby vám nikoho neposíláme.

> eva in #lobby gives /join | code: it
  (only who asked) ◂ Tenhle kód neplatí. Zkontrolujte prosím, jestli je opsaný celý. Nový vám dá koordinace.

> the house starts again with the code of ethics of 2026-03-02

# Before she is approved she is in no list.
> the house dies and starts again

> nora in #mentor-01 gives /pause
  (only who asked) ◂ Tohle tady nejde.

> nora in #mentor-01 gives /alias | name: limetka
  (only who asked) ◂ Takovou přezdívku už někdo má. Zvolte prosím jinou.

> nora in #mentor-01 gives /alias | name: Nora Nová | her name
  (only who asked) ◂ Tohle jsme neuložili: je v tom jméno, které máte na Discordu, a lidé by vás podle něj mohli najít. Napište to prosím bez něj.

> nora in #mentor-01 gives /alias | name: Sasanka
  (only who asked) ◂ Takhle vás uvidí, kdo si vybírá (čeština):
    Sasanka
    
    Jazyky: zatím nic
    Témata: zatím nic
    Rozhovorů najednou: 1
    
    Ještě chybí:
    • jazyky: /languages
    • přijetí etického kodexu ve znění 2026-03-02 (/ethics)
    • záznam o školení
    • schválení supervizí

> nora in #mentor-01 gives /languages | list: čeština, ukrajinština
  (only who asked) ◂ Takhle vás uvidí, kdo si vybírá (čeština, ukrajinština):
    Sasanka
    
    Jazyky: čeština, ukrajinština
    Témata: zatím nic
    Rozhovorů najednou: 1
    
    Ještě chybí:
    • příběh aspoň v jednom z jazyků: /story
    • přijetí etického kodexu ve znění 2026-03-02 (/ethics)
    • záznam o školení
    • schválení supervizí

> nora in #mentor-01 gives /topics | list: peníze, draci
  (only who asked) ◂ „draci“ mezi tématy nemáme. Vyberte prosím z těchto:
    • Vztahy
    • Násilí, strach
    • Děti
    • Peníze, dluhy
    • Bydlení
    • Zdraví, psychika
    • Něco jiného

> nora in #mentor-01 gives /topics | list: peníze; bydlení
  (only who asked) ◂ Takhle vás uvidí, kdo si vybírá (čeština, ukrajinština):
    Sasanka
    
    Jazyky: čeština, ukrajinština
    Témata: Peníze, dluhy, Bydlení
    Rozhovorů najednou: 1
    
    Ještě chybí:
    • příběh aspoň v jednom z jazyků: /story
    • přijetí etického kodexu ve znění 2026-03-02 (/ethics)
    • záznam o školení
    • schválení supervizí

> nora in #mentor-01 gives /capacity | number: 2
  (only who asked) ◂ Takhle vás uvidí, kdo si vybírá (čeština, ukrajinština):
    Sasanka
    
    Jazyky: čeština, ukrajinština
    Témata: Peníze, dluhy, Bydlení
    Rozhovorů najednou: 2
    
    Ještě chybí:
    • příběh aspoň v jednom z jazyků: /story
    • přijetí etického kodexu ve znění 2026-03-02 (/ethics)
    • záznam o školení
    • schválení supervizí

> nora in #mentor-01 gives /story | language: cs | text: Tři roky jsem splácela cizí dluhy. Dnes vím, kam se obrátit.
  (only who asked) ◂ Takhle vás uvidí, kdo si vybírá (čeština, ukrajinština):
    Sasanka
    „Tři roky jsem splácela cizí dluhy. Dnes vím, kam se obrátit.“
    
    Jazyky: čeština, ukrajinština
    Témata: Peníze, dluhy, Bydlení
    Rozhovorů najednou: 2
    
    Ještě chybí:
    • přijetí etického kodexu ve znění 2026-03-02 (/ethics)
    • záznam o školení
    • schválení supervizí

> nora in #mentor-01 gives /card
  (only who asked) ◂ Takhle vás uvidí, kdo si vybírá (čeština, ukrajinština):
    Sasanka
    „Tři roky jsem splácela cizí dluhy. Dnes vím, kam se obrátit.“
    
    Jazyky: čeština, ukrajinština
    Témata: Peníze, dluhy, Bydlení
    Rozhovorů najednou: 2
    
    Ještě chybí:
    • přijetí etického kodexu ve znění 2026-03-02 (/ethics)
    • záznam o školení
    • schválení supervizí

> jana in #team gives /mentors
  (only who asked) ◂ Mentoři, vedené rozhovory a co komu chybí:
    • Limetka (0 z 1): přijetí etického kodexu ve znění 2026-03-02 (/ethics), záznam o školení
    • Sasanka (0 z 2): přijetí etického kodexu ve znění 2026-03-02 (/ethics), záznam o školení, schválení supervizí

> iva in #team gives /approve | mentor: Sasanka
  (only who asked) ◂ Sasanka: schválit zatím nejde.
    
    Ještě chybí:
    • přijetí etického kodexu ve znění 2026-03-02 (/ethics)
    • záznam o školení

> quietly nora in #mentor-01 gives /ethics

> nora in #mentor-01 gives /accept
  (only who asked) ◂ Děkujeme. Máme zapsáno, že přijímáte etický kodex ve znění 2026-03-02.

> jana in #team gives /training | mentor: mentor-01 | topic: první kontakt | date: 1. 3. 2026 | valid-until: 2027-03-01
  (only who asked) ◂ Zapsáno. Sasanka: „první kontakt“, 2026-03-01, platí do 2027-03-01
  #supervisor ◂ Sasanka: medailonek je celý a nic nechybí. Přečtěte si ho prosím a schvalte příkazem /approve.

> jana in #team gives /training | mentor: limetka | topic: první kontakt | date: 2026-03-01
  (only who asked) ◂ Zapsáno. Limetka: „první kontakt“, 2026-03-01, platí stále

> jana in #team gives /trainings | mentor: Sasanka
  (only who asked) ◂ Školení, Sasanka:
    „první kontakt“, 2026-03-01, platí do 2027-03-01

> jana in #team gives /approve | mentor: Sasanka
  (only who asked) ◂ Tohle tady nejde.

> iva in #team gives /approve | mentor: Sasanka
  (only who asked) ◂ Takhle vás uvidí, kdo si vybírá (čeština, ukrajinština):
    Sasanka
    „Tři roky jsem splácela cizí dluhy. Dnes vím, kam se obrátit.“
    
    Jazyky: čeština, ukrajinština
    Témata: Peníze, dluhy, Bydlení
    Rozhovorů najednou: 2
    
    Jestli je to takhle v pořádku, zadejte prosím stejný příkaz /approve ještě jednou.

> iva in #team gives /approve | mentor: Sasanka
  (only who asked) ◂ Schváleno: Sasanka.
  #mentor-01 ◂ Hotovo, supervize vás schválila. Od teď vám můžou přijít lidé. Kdybyste potřebovali přestávku, zadejte /pause.

> jana in #team gives /mentors
  (only who asked) ◂ Mentoři, vedené rozhovory a co komu chybí:
    • Limetka (0 z 1): přijetí etického kodexu ve znění 2026-03-02 (/ethics)
    • Sasanka (0 z 2): nové lidi dostane

# The first who looks for help chooses her by her story; a mentor who was not approved would not be there.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna says Mám dluhy a nevím, co s nimi. Je mi 34, jsem z Brna a mám dvě děti.

> quietly anna presses Přeskočit

> quietly anna presses Přeskočit

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  anna ◂ S kým si chcete psát? Každý z těchto lidí si prošel něčím těžkým a teď pomáhá jiným.
    
    Sasanka
    „Tři roky jsem splácela cizí dluhy. Dnes vím, kam se obrátit.“
    
    Vyberte tlačítkem nebo napište jméno. Výběr jde kdykoli změnit.
    [Sasanka]
    [Kdo bude dřív volný]

> anna presses Sasanka
  #mentor-01 ◂ new room K-001 for @nora
  anna ◂ Jste ve spojení. Píše si s vámi Sasanka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Věk: 34
    • Téma: Peníze, dluhy
    • Kraj: Jihomoravský kraj
    • Děti: 2
  K-001 ◂ > Dobrý den
  K-001 ◂ > Mám dluhy a nevím, co s nimi. Je mi 34, jsem z Brna a mám dvě děti.

> nora in K-001: Jsem tady.
  anna ◂ Sasanka: Jsem tady.
  K-001 ◂ ✅ on “Jsem tady.”

# She changes her story. Until a supervisor has read it, people see the one before.
> nora in K-001 gives /story | language: cs | text: Splatila jsem cizí dluhy. Už tři roky jsem volná.
  (only who asked) ◂ Takhle vás uvidí, kdo si vybírá (čeština, ukrajinština):
    Sasanka
    „Tři roky jsem splácela cizí dluhy. Dnes vím, kam se obrátit.“
    
    Jazyky: čeština, ukrajinština
    Témata: Peníze, dluhy, Bydlení
    Rozhovorů najednou: 2
    
    Nový příběh (čeština), který čeká na schválení:
    „Splatila jsem cizí dluhy. Už tři roky jsem volná.“
  #supervisor ◂ Sasanka má nový příběh. Než ho přečtete a schválíte příkazem /approve, vidí lidé ten dosavadní.

> nora in K-001 gives /alias | name: Jiná
  (only who asked) ◂ Přezdívku už měnit nejde, lidé vás pod ní znají. Kdyby vás mohla ohrozit, řekněte to prosím koordinaci.

> the house dies and starts again

> nora in K-001 gives /card
  (only who asked) ◂ Takhle vás uvidí, kdo si vybírá (čeština, ukrajinština):
    Sasanka
    „Tři roky jsem splácela cizí dluhy. Dnes vím, kam se obrátit.“
    
    Jazyky: čeština, ukrajinština
    Témata: Peníze, dluhy, Bydlení
    Rozhovorů najednou: 2
    
    Nový příběh (čeština), který čeká na schválení:
    „Splatila jsem cizí dluhy. Už tři roky jsem volná.“

> iva in K-001 gives /approve | mentor: Sasanka
  (only who asked) ◂ Takhle vás uvidí, kdo si vybírá (čeština, ukrajinština):
    Sasanka
    „Tři roky jsem splácela cizí dluhy. Dnes vím, kam se obrátit.“
    
    Jazyky: čeština, ukrajinština
    Témata: Peníze, dluhy, Bydlení
    Rozhovorů najednou: 2
    
    Nový příběh (čeština), který čeká na schválení:
    „Splatila jsem cizí dluhy. Už tři roky jsem volná.“
    
    Jestli je to takhle v pořádku, zadejte prosím stejný příkaz /approve ještě jednou.

> iva in K-001 gives /approve | mentor: Sasanka
  (only who asked) ◂ Schváleno: Sasanka.
  #mentor-01 ◂ Váš nový příběh je schválený. Od teď ho vidí každý, kdo si vybírá.
