/**
 * Phrases that pages put around articles. Collected by hand from general knowledge of content management systems, and
 * checked against real pages. A phrase is matched by its words: case, marks and spacing do not matter, and a digit
 * matches any number with the same number of digits.
 */

/**
 * Where in a block a phrase must be: the whole block, its beginning, its beginning before a capital, or
 * anywhere in a short block.
 */
export type Anchor = 'whole' | 'start' | 'pointer' | 'inside';

/** Groups by name. Features and markers of the page refer to them. */
export type GroupName =
  | 'comment-form'
  | 'comment-form-start'
  | 'comments'
  | 'cookie-notice'
  | 'newsletter'
  | 'share-bar'
  | 'related-links'
  | 'read-more'
  | 'copyright'
  | 'navigation'
  | 'advert'
  | 'author-box'
  | 'live-badge'
  | 'read-more-pointer'
  | 'related-links-sentence'
  | 'comments-of';

export interface PhraseGroup {
  readonly name: GroupName;
  /** The kind of boilerplate that the group is evidence for. */
  readonly rule: string;
  readonly anchor: Anchor;
  /** True if the words are boilerplate by themselves, in any place. False: evidence for the model. */
  readonly sure: boolean;
  /** The maximum number of words in a block for which the phrase is evidence. */
  readonly within: number;
  readonly phrases: string;
}

/** Phrases are separated by bars. */
export const GROUPS: readonly PhraseGroup[] = [
  {
    name: 'comment-form',
    rule: 'comment-form',
    anchor: 'whole',
    sure: true,
    within: 40,
    phrases:
      'leave a reply|leave a comment|leave a reply cancel reply|cancel reply|post a comment|post comment|add a comment|add your comment|write a comment|submit comment|submit a comment|your email address will not be published|required fields are marked|your email address will not be published required fields are marked|save my name email and website in this browser for the next time i comment|save my name and email in this browser for the next time i comment|notify me of follow up comments by email|notify me of new posts by email|notify me of followup comments via e mail|this site uses akismet to reduce spam learn how your comment data is processed|you must be logged in to post a comment|you must be logged in to reply to this topic|logged in to post a comment|log in to reply|log in to leave a comment|please log in to comment|you must log in or register to reply here|join the conversation|comments are closed|comments are closed for this article|no comments yet|be the first to comment|click here to cancel reply|comment form|enter your comment here|type your comment here|your comment is awaiting moderation|this site uses akismet to reduce spam learn how your comment data is processed|post reply|quick reply|jetzt kommentieren|kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar|schreibe einen kommentar antworten abbrechen|antworten abbrechen|hinterlasse eine antwort|hinterlasse einen kommentar|deine e mail adresse wird nicht veröffentlicht|deine e mail adresse wird nicht veröffentlicht erforderliche felder sind mit markiert|erforderliche felder sind mit markiert|ihre e mail adresse wird nicht veröffentlicht|kommentar abschicken|kommentar absenden|meinen namen meine e mail adresse und meine website in diesem browser für die nächste kommentierung speichern|du musst angemeldet sein um einen kommentar abzugeben|sie müssen angemeldet sein um einen kommentar abzugeben|benachrichtige mich über nachfolgende kommentare via e mail|benachrichtige mich über neue beiträge via e mail|diese website verwendet akismet um spam zu reduzieren erfahre mehr darüber wie deine kommentardaten verarbeitet werden|die kommentarfunktion ist geschlossen|kommentare sind geschlossen|kommentare deaktiviert|keine kommentare vorhanden|laisser un commentaire|laisser un commentaire annuler la réponse|annuler la réponse|poster un commentaire|votre adresse e mail ne sera pas publiée|votre adresse de messagerie ne sera pas publiée|les champs obligatoires sont indiqués avec|enregistrer mon nom mon e mail et mon site dans le navigateur pour mon prochain commentaire|deja una respuesta|deja un comentario|cancelar respuesta|deja una respuesta cancelar la respuesta|tu dirección de correo electrónico no será publicada|los campos obligatorios están marcados con|guarda mi nombre correo electrónico y web en este navegador para la próxima vez que comente|lascia un commento|lascia un commento annulla risposta|annulla risposta|il tuo indirizzo email non sarà pubblicato|i campi obbligatori sono contrassegnati|deixe um comentário|deixe uma resposta|cancelar resposta|o seu endereço de e mail não será publicado|campos obrigatórios são marcados com|geef een reactie|laat een reactie achter|reactie annuleren|het e mailadres wordt niet gepubliceerd|je e mailadres wordt niet gepubliceerd|vereiste velden zijn gemarkeerd met|dodaj komentarz|anuluj pisanie odpowiedzi|twój adres e mail nie zostanie opublikowany|wymagane pola są oznaczone|добавить комментарий|отменить ответ|ваш адрес email не будет опубликован|ваш e mail не будет опубликован|обязательные поля помечены|bir yanıt yazın|yanıtı iptal et|e posta hesabınız yayımlanmayacak|gerekli alanlar ile işaretlenmişlerdir|コメントを残す|コメントをキャンセル|メールアドレスが公開されることはありません|发表评论|发表评论 取消回复|发表回复|发表回复 取消回复|取消回复|您的电子邮箱地址不会被公开|您的邮箱地址不会被公开|必填项已用 标注|دیدگاهتان را بنویسید|لغو پاسخ|نشانی ایمیل شما منتشر نخواهد شد|بخش های موردنیاز علامت گذاری شده اند|lämna ett svar|avbryt svar|din e postadress kommer inte publiceras|napsat komentář|zrušit odpověď na komentář|vaše e mailová adresa nebude zveřejněna',
  },
  {
    name: 'comment-form-start',
    rule: 'comment-form',
    anchor: 'start',
    sure: true,
    within: 30,
    phrases:
      'your email address will not be published|save my name email and website|this site uses akismet|deine e mail adresse wird nicht veröffentlicht|votre adresse e mail ne sera pas publiée|tu dirección de correo electrónico no será publicada|il tuo indirizzo email non sarà pubblicato|o seu endereço de e mail não será publicado|el teu correu|notify me of follow up comments|notify me of new posts|you must be logged in to post',
  },
  {
    name: 'comments',
    rule: 'comment-form',
    anchor: 'whole',
    sure: false,
    within: 8,
    phrases:
      'comments|comment|1 comment|11 comments|111 comments|reply|no comments|view comments|show comments|read comments|load more comments|kommentare|1 kommentar|1 kommentare|11 kommentare|antworten|commentaires|répondre|comentarios|commenti|comentários|reacties|komentarze|комментарии|yorumlar|コメント|join the discussion|discussion|name|email|website|name email website|sort by newest',
  },
  {
    name: 'cookie-notice',
    rule: 'cookie-notice',
    anchor: 'start',
    sure: false,
    within: 120,
    phrases:
      'this website uses cookies|this site uses cookies|we use cookies|we and our partners use|we use technologies like cookies|by continuing to use this site|by continuing to browse|by using this site you agree|by clicking accept|by clicking accept all|our website uses cookies|cookies help us|we value your privacy|manage consent|privacy overview|privacy preference center|necessary cookies are|strictly necessary cookies|these cookies|cookie settings|cookie consent|diese website verwendet cookies|diese webseite verwendet cookies|diese seite verwendet cookies|wir verwenden cookies|wir nutzen cookies|wir setzen cookies|durch die weitere nutzung|durch die nutzung dieser|mit der nutzung unserer|mit der nutzung dieser|cookies erleichtern|um unsere webseite|datenschutzeinstellungen|einwilligung verwalten|ce site utilise des cookies|nous utilisons des cookies|en poursuivant votre navigation|este sitio web utiliza cookies|este sitio usa cookies|utilizamos cookies|usamos cookies|questo sito utilizza|questo sito usa|utilizziamo i cookie|este site utiliza cookies|este site usa cookies|deze website gebruikt cookies|deze site gebruikt cookies|wij gebruiken cookies|ta strona używa|ta strona korzysta|strona korzysta z plików|nasza strona używa|używamy plików cookie|этот сайт использует|мы используем файлы cookie|bu web sitesi çerez|当サイト|本网站使用 cookie|我们使用 cookie|این وب سایت از کوکی|vi använder cookies|tato stránka používá',
  },
  {
    name: 'newsletter',
    rule: 'newsletter',
    anchor: 'inside',
    sure: false,
    within: 60,
    phrases:
      'our newsletter|the newsletter|email newsletter|daily newsletter|weekly newsletter|free newsletter|newsletter sign up|newsletter signup|sign up for|sign up to|subscribe to|subscribe now|delivered to your inbox|straight to your inbox|in your inbox|to your inbox|our mailing list|your email address|get the latest|stay up to date|unsubscribe at any time|unsubscribe anytime|newsletter abonnieren|newsletter anmelden|zum newsletter|unseren newsletter|unser newsletter|unserem newsletter|jetzt abonnieren|jetzt anmelden|newsletter bestellen|per e mail|notre newsletter|à la newsletter|inscrivez vous|abonnez vous|suscríbete|nuestro boletín|newsletter gratuita|iscriviti alla|iscriviti|assine|newsletter subscription|nieuwsbrief|schrijf je in|zapisz się|newslettera|подпишитесь|подписаться|рассылку|bülten|メールマガジン|订阅我们|خبرنامه|nyhetsbrev',
  },
  {
    name: 'share-bar',
    rule: 'share-bar',
    anchor: 'whole',
    sure: false,
    within: 12,
    phrases:
      'share|share this|share this article|share this post|share this story|share on|share on facebook|share on twitter|share on linkedin|share via email|share on x|share by email|facebook|twitter|linkedin|pinterest|whatsapp|reddit|email|print|tumblr|telegram|tweet|pin|pin it|flipboard|instagram|youtube|copy link|link copied|facebook twitter|facebook twitter linkedin|facebook twitter email|facebook twitter whatsapp|click to share on facebook|click to share on twitter|teilen|auf facebook teilen|auf twitter teilen|artikel teilen|beitrag teilen|diesen artikel teilen|drucken|merken|twittern|mailen|e mail|weiterempfehlen|artikel drucken|seite drucken|per mail versenden|partager|imprimer|compartir|compartir en facebook|imprimir|condividi|stampa|compartilhar|delen|udostępnij|drukuj|поделиться|paylaş|シェア|ツイート|dela|sdílet|follow us|follow us on|follow|like us on facebook|folgen sie uns|folge uns|folgen|xing|pocket|feedback|rss|mail|sms|likes|shares|views|1 shares|11 shares|111 shares',
  },
  {
    name: 'related-links',
    rule: 'related-links',
    anchor: 'whole',
    sure: false,
    within: 12,
    phrases:
      'related|related articles|related posts|related stories|related content|related news|related topics|related links|related reading|related coverage|you may also like|you might also like|you may also be interested in|recommended|recommended for you|recommended reading|more from|more stories|more news|more on this|more on this story|more articles|more like this|read more|read next|read also|up next|latest news|latest posts|latest articles|latest stories|latest|recent posts|recent articles|recent news|most popular|most read|most viewed|popular posts|popular|trending|trending now|top stories|editors picks|don t miss|in case you missed it|other posts you may like|explore more|keep reading|continue reading|what to read next|from the web|around the web|promoted stories|sponsored stories|sponsored content|featured posts|featured articles|featured|mehr zum thema|mehr zu|mehr artikel|mehr aus|weitere artikel|weitere beiträge|weitere themen|weitere nachrichten|weitere meldungen|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte beiträge|verwandte themen|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|dies könnte sie auch interessieren|auch interessant|lesen sie auch|lesen sie mehr|meistgelesen|meistgelesene artikel|meist gelesen|neueste artikel|neueste beiträge|neueste kommentare|letzte beiträge|aktuelle beiträge|aktuelles|beliebte beiträge|beliebte artikel|top artikel|zum thema|lesetipps|empfehlungen der redaktion|siehe auch|articles similaires|articles liés|à lire aussi|lire aussi|sur le même sujet|à la une|les plus lus|artículos relacionados|noticias relacionadas|entradas relacionadas|te puede interesar|también te puede interesar|lo más leído|lo más visto|articoli correlati|potrebbe interessarti|leggi anche|i più letti|artigos relacionados|leia também|notícias relacionadas|mais lidas|gerelateerde artikelen|lees ook|meest gelezen|powiązane artykuły|podobne artykuły|zobacz także|zobacz też|czytaj także|czytaj też|polecane|najnowsze|najczęściej czytane|читайте также|похожие статьи|по теме|популярное|ilgili haberler|関連記事|人気記事|相关文章|相关阅读|热门文章|مطالب مرتبط|läs också|läs mer|relaterade artiklar|související články',
  },
  {
    name: 'read-more',
    rule: 'read-more',
    anchor: 'start',
    sure: false,
    within: 40,
    phrases:
      'see also|read more|read also|also read|read next|read the full|related|more on|watch|also see|click here|learn more|find out more|for more|continue reading|check out|next read|must read|you may also like|listen to|download|lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|mehr dazu|mehr zum thema|mehr lesen|weiterlesen|siehe auch|auch interessant|hier geht|hier finden sie|lire aussi|à lire aussi|lire la suite|à lire|voir aussi|lee también|leer más|lea también|te puede interesar|ver más|leggi anche|leggi tutto|leia também|leia mais|lees ook|lees verder|czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|zobacz również|przeczytaj|читайте также|читать далее|смотрите также|ayrıca bakınız|続きを読む|läs mer|läs också|přečtěte si|čtěte také',
  },
  {
    name: 'copyright',
    rule: 'copyright',
    anchor: 'inside',
    sure: false,
    within: 80,
    phrases:
      'all rights reserved|copyright|rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır|無断転載|may not be published broadcast rewritten or redistributed|this material may not be published|powered by wordpress|proudly powered by|powered by|theme by|website by|designed by|nachdruck',
  },
  {
    name: 'navigation',
    rule: 'navigation',
    anchor: 'whole',
    sure: false,
    within: 10,
    phrases:
      'home|about|about us|contact|contact us|menu|main menu|search|search for|skip to content|skip to main content|skip to navigation|blog|news|careers|jobs|privacy policy|privacy|terms of use|terms of service|terms and conditions|terms|sitemap|site map|help|faq|faqs|support|login|log in|sign in|sign up|sign out|log out|register|subscribe|my account|account|cart|close|close menu|toggle navigation|toggle menu|open menu|back to top|back|next|previous|previous next|prev|archives|categories|tags|topics|sections|advertise|advertise with us|newsletters|newsletter|forums|forum|events|press|products|services|shop|store|resources|video|videos|photos|podcasts|podcast|loading|show more|load more|view all|see all|more|go|submit|send|english|deutsch|español|français|page|post navigation|table of contents|contents|in this article|on this page|jump to|startseite|impressum|datenschutz|datenschutzerklärung|agb|kontakt|über uns|suche|suchen|navigation|hauptmenü|menü|anmelden|abmelden|registrieren|einloggen|mein konto|warenkorb|zum inhalt springen|zum inhalt|direkt zum inhalt|nach oben|zurück|weiter|vorheriger|nächster|vorheriger beitrag|nächster beitrag|beitragsnavigation|kategorien|schlagwörter|archiv|mediadaten|werbung|abo|e paper|epaper|shop|hilfe|nutzungsbedingungen|sitemap|barrierefreiheit|schließen|accueil|rechercher|mentions légales|politique de confidentialité|connexion|plan du site|inicio|buscar|contacto|política de privacidad|aviso legal|iniciar sesión|cerca|chi siamo|contatti|pesquisar|quem somos|contato|zoeken|over ons|privacybeleid|strona główna|szukaj|kontakt|polityka prywatności|regulamin|zaloguj się|reklama|o nas|главная|поиск|контакты|о нас|войти|ana sayfa|ara|iletişim|ホーム|検索|hem|sök|om oss|domů|hledat',
  },
  {
    name: 'advert',
    rule: 'advert',
    anchor: 'whole',
    sure: true,
    within: 10,
    phrases:
      'advertisement|advertisement continue reading the main story|story continues below advertisement|article continues below advertisement|article continues after advertisement|advertisement story continues below|continue reading the main story|this content is not available due to your privacy preferences|advertising|sponsored|ad feedback|anzeige|werbung|artikel wird nach der anzeige fortgesetzt|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|реклама|reklam|annons|スポンサーリンク|広告',
  },
  {
    name: 'author-box',
    rule: 'author-box',
    anchor: 'start',
    sure: false,
    within: 150,
    phrases:
      'about the author|about the writer|about author|written by|author|posted by|published by|view all posts by|view all posts|more posts by|more from this author|all posts by|see all posts by|more by|follow him|follow her|über den autor|über die autorin|zum autor|zur person|alle beiträge von|alle artikel von|à propos de l auteur|sobre el autor|acerca del autor|informazioni sull autore|sobre o autor|over de auteur|o autorze|об авторе',
  },
  {
    name: 'live-badge',
    rule: 'live-badge',
    anchor: 'whole',
    sure: false,
    within: 4,
    phrases:
      'live|breaking|breaking news|exclusive|en direct|direct|en vivo|eilmeldung|update|updated|new|premium|subscriber only|subscribers only',
  },
  {
    name: 'read-more-pointer',
    rule: 'read-more',
    anchor: 'pointer',
    sure: true,
    within: 40,
    phrases:
      'see also|read also|also read|read more|related story|related article|recommended reading|must read|more on this story|lesen sie auch|lesen sie mehr|lesen sie dazu auch|lesen sie hierzu|auch interessant|mehr zum thema|siehe auch|lire aussi|à lire aussi|lire également|voir aussi|lee también|lea también|te puede interesar|también te puede interesar|leggi anche|leia também|veja também|lees ook|czytaj także|czytaj też|zobacz także|zobacz też|zobacz również|przeczytaj też|przeczytaj także|читайте также|читайте ещё|смотрите также|läs också|läs även|čtěte také|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|lesetipp|you may also like|you might also like|vous aimerez aussi|sur le même sujet|ti potrebbe interessare|potrebbe interessarti',
  },
  {
    name: 'related-links-sentence',
    rule: 'related-links',
    anchor: 'whole',
    sure: true,
    within: 8,
    phrases:
      'das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|das könnte ihnen auch gefallen|lesen sie auch|lesen sie jetzt|mehr zum thema|auch interessant|you may also like|you might also like|you may also be interested in|recommended for you|related articles|related posts|related stories|vous aimerez aussi|vous pourriez aussi aimer|à lire aussi|sur le même sujet|te puede interesar|también te puede interesar|noticias relacionadas|potrebbe interessarti|ti potrebbe interessare|leggi anche|leia também|você também pode gostar|lees ook|czytaj także|zobacz także|читайте также|läs också',
  },
  {
    name: 'comments-of',
    rule: 'comment-form',
    anchor: 'start',
    sure: false,
    within: 30,
    phrases:
      '1 response to|1 responses to|11 responses to|111 responses to|1 thought on|1 thoughts on|11 thoughts on|one thought on|1 comment on|1 comments on|11 comments on|111 comments on|1 comment to|1 comments to|11 comments to|1 replies to|11 replies to|1 kommentar zu|1 kommentare zu|11 kommentare zu|1 antworten auf|1 réponses à|1 commentaires sur|1 comentarios en|1 pensamientos en|1 respuestas a|1 comentários em|1 commenti su|1 reacties op',
  },
];
