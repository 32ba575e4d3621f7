# The bot may make no channels: the operator hears it once, and when it is mended the channel comes.
> the room #mentor-01 answers: forbidden

> quietly jana in #team gives /invite

> nora in #lobby gives /join | code: it
  (only who asked) ◂ Vítejte mezi námi. Chystáme vám vlastní kanál, za chvíli ho tu uvidíte. Napíšeme vám do něj, jak dál.
  #coordinator ◂ Přidal se někdo nový: mentor-01. Schválení přijde na řadu, až bude medailonek celý.
  #operator ◂ Kanál mentor-01 nejde založit: bot k tomu potřebuje na serveru oprávnění Spravovat kanály (Manage Channels). Přidejte mu ho prosím, zkouším to dál.

> 3 days pass

> the room #mentor-01 answers: fine

> the house dies and starts again

> 1 hour passes
  #mentor-01 ◂ new channel for @nora
  #mentor-01 ◂ Vítejte. Sem vám budeme psát a tady budete mít i rozhovory. Na Discordu tenhle kanál vidíte vy, supervize a tento bot.
    
    Nejdřív nám o sobě něco řekněte:
    • /alias: přezdívka, pod kterou vás lidé poznají (ne vaše jméno)
    • /languages: jazyky, ve kterých odpovídáte
    • /story: pár vět o tom, čím jste prošli; podle nich si vás lidé vybírají
    • /topics, /capacity a /address: témata, počet rozhovorů a oslovení
    • /ethics a /accept: etický kodex, pokud ho vaše organizace má
    
    Co ještě chybí, ukáže /card. Až bude všechno, přečte si to supervize a dá vám vědět. Do té doby vám nikoho neposíláme.

# Who guesses is not heard for an hour; nor is the right code then.
> quietly jana in #team gives /invite

> quietly eva in #lobby gives /join | code: 2

> quietly eva in #lobby gives /join | code: 3

> quietly eva in #lobby gives /join | code: 4

> quietly eva in #lobby gives /join | code: 5

> eva in #lobby gives /join | code: 6
  (only who asked) ◂ Tenhle kód neplatí. Zkontrolujte prosím, jestli je opsaný celý. Nový vám dá koordinace.

> eva in #lobby gives /join | code: it
  (only who asked) ◂ Bylo to víc pokusů za sebou. Zkuste to prosím znovu za hodinu, nebo si řekněte koordinaci o nový kód.

> 1 hour passes

> eva in #lobby gives /join | code: it
  #mentor-02 ◂ new channel for @eva
  (only who asked) ◂ Vítejte mezi námi. Chystáme vám vlastní kanál, za chvíli ho tu uvidíte. Napíšeme vám do něj, jak dál.
  #coordinator ◂ Přidal se někdo nový: mentor-02. Schválení přijde na řadu, až bude medailonek celý.
  #mentor-02 ◂ Vítejte. Sem vám budeme psát a tady budete mít i rozhovory. Na Discordu tenhle kanál vidíte vy, supervize a tento bot.
    
    Nejdřív nám o sobě něco řekněte:
    • /alias: přezdívka, pod kterou vás lidé poznají (ne vaše jméno)
    • /languages: jazyky, ve kterých odpovídáte
    • /story: pár vět o tom, čím jste prošli; podle nich si vás lidé vybírají
    • /topics, /capacity a /address: témata, počet rozhovorů a oslovení
    • /ethics a /accept: etický kodex, pokud ho vaše organizace má
    
    Co ještě chybí, ukáže /card. Až bude všechno, přečte si to supervize a dá vám vědět. Do té doby vám nikoho neposíláme.
