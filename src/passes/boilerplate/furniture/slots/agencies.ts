/** News agencies in lower case, with the spellings of translated pages. From general knowledge. */
export const WIRES: ReadonlySet<string> = new Set(
  [
    'reuters', 'ap', 'associated press', 'the associated press', 'afp', 'agence france presse', 'france presse', 'france press', 'dpa', 'upi', 'epa', 'efe', 'ansa', 'adnkronos', 'agi', 'tass', 'itar tass', 'interfax', 'ria novosti', 'ria news', 'ria', 'rbc', 'unian', 'ukrinform', 'interfax ukraine', 'xinhua', 'xinhuanet', 'xinhua news agency', 'kyodo', 'kyodo news', 'jiji', 'jiji press', 'yonhap', 'yonhap news', 'yonhap news agency', 'newsis', 'news1', 'pti', 'ani', 'ians', 'antara', 'bernama', 'anadolu', 'anadolu agency', 'aa', 'dha', 'iha', 'irna', 'isna', 'mehr', 'fars', 'fars news', 'tasnim', 'wam', 'spa', 'sana', 'kuna', 'qna', 'bna', 'mena', 'petra', 'ana mpa', 'amna', 'apa', 'sda', 'keystone sda', 'ats', 'belga', 'anp', 'tt', 'ntb', 'ritzau', 'stt', 'pap', 'ctk', 'čtk', 'tasr', 'sita', 'mti', 'hina', 'tanjug', 'fonet', 'sta', 'bta', 'agerpres', 'mediafax', 'lusa', 'europa press', 'telam', 'télam', 'notimex', 'prensa latina', 'agencia brasil', 'agência brasil', 'agencia brazil', 'estadão conteúdo', 'folhapress', 'azertac', 'armenpress', 'kazinform', 'sid', 'epd', 'kna', 'ddp', 'dapd', 'bloomberg', 'sputnik', 'pr newswire', 'business wire', 'globenewswire', 'globe newswire', 'accesswire', 'cna', 'china news service', 'united press international', 'canadian press', 'the canadian press', 'pa', 'pa media', 'press association', 'aap', 'epa efe', 'inter press service', 'ips', 'ens', 'dpa afx', 'dow jones', 'ots', 'news aktuell', 'askanews', 'la presse', 'interfax kazakhstan', 'belta', 'moldpres', 'infotag', 'akipress', 'uza', 'rudaw', 'wafa', 'maan', 'nna', 'aps', 'pana', 'apanews', 'ddnews', 'ap news', 'afp news', 'vna', 'vietnam news agency', 'vov', 'tna', 'nst', 'mcot', 'kcna', 'unb', 'bss', 'inp', 'nnn', 'pna', 'nan', 'gna', 'europapress', 'beta', 'ana',
  ],
);

/** Agencies that sign in lower case. From general knowledge. */
export const LOWER_CASE_WIRES: ReadonlySet<string> = new Set(
  [
    'dpa', 'afp', 'ap', 'epd', 'kna', 'sda', 'ats', 'apa', 'sid', 'ddp', 'dapd', 'ots', 'tt', 'ntb', 'belga', 'ritzau', 'ansa', 'efe', 'lusa', 'mti', 'čtk', 'ctk', 'reuters',
  ],
);

/** Agencies and sites of pictures, and what credits name in their place. From general knowledge. */
export const PICTURE_SOURCES: ReadonlySet<string> = new Set(
  [
    'getty', 'getty images', 'imago', 'imago images', 'shutterstock', 'istock', 'istockphoto', 'depositphotos', 'dreamstime', 'alamy', 'pixabay', 'unsplash', 'pexels', 'fotolia', 'adobe stock', 'adobestock', 'stock adobe com', 'picture alliance', 'ullstein bild', 'flickr', 'wikimedia', 'wikimedia commons', 'wikipedia', 'freepik', 'canva', 'nurphoto', 'zuma', 'zuma press', 'action press', 'sipa', 'sipa press', 'gamma rapho', 'abaca', 'bestimage', 'maxppp', 'hollandse hoogte', 'scanpix', 'nasa', 'esa', 'nasa jpl', 'usa today sports', 'rex', 'rex features', 'wenn', 'splash news', 'backgrid', 'east news', 'forum', 'agencja gazeta', 'profimedia', 'cnw', 'screenshot', 'youtube', 'facebook', 'instagram', 'twitter', 'telegram', 'tiktok', 'private', 'archive', 'archives', 'pool', 'handout', 'courtesy', 'file', 'press service', 'press office', 'disclosure', 'reproduction', 'agencies', 'agency', 'wire', 'eurokinissi', 'intime', 'lapresse', 'imagoeconomica', 'fotogramma', 'lehtikuva', 'keystone', 'afp photo', 'ap photo', 'internet', 'social networks', 'social media', 'personal archive', 'private archive', 'editorial archive', 'open sources', 'x', 'vk', 'pr', 'promo', 'publicity', 'the author', 'author', 'police', 'press release', 'google maps', 'google', 'own', 'publicdomainpictures', 'stock photo', 'shutter stock', 'picture alliance dpa', 'polaris', 'magnum photos', 'corbis', 'bridgeman images', 'akg images', 'mary evans', 'science photo library', 'gettyimages', 'thinkstock', '123rf', 'bigstock', 'envato', 'vecteezy',
  ],
);

export const LONGEST_AGENCY = 4;
