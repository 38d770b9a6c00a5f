<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>打开示例资料库</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>检查资料库</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>备份资料库…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Show page furniture</source>
        <translation>显示页面附加内容</translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation>显示标签</translation>
    </message>
    <message>
        <source>Show wires</source>
        <translation>显示连线</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>显示来源</translation>
    </message>
    <message>
        <source>Show inspector</source>
        <translation>显示检查器</translation>
    </message>
    <message>
        <source>Entities of the article</source>
        <translation>文章的实体</translation>
    </message>
    <message>
        <source>Events of the article</source>
        <translation>文章的事件</translation>
    </message>
    <message>
        <source>Notes on the article</source>
        <translation>文章的笔记</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>文章的详细信息</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最佳优先</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Language of the interface…</source>
        <translation>界面语言…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation>保留菜单栏</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>转到来源</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>转到文章</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>转到检查器</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>文章语言…</translation>
    </message>
    <message>
        <source>Open the original page</source>
        <translation>打开原始网页</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建文集…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>添加到文集…</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>从文集中移除</translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation>删除文集…</translation>
    </message>
    <message>
        <source>Turn the block into content or furniture</source>
        <translation>将区块转为正文或附加内容</translation>
    </message>
    <message>
        <source>Turn the block into content</source>
        <translation>将区块转为正文</translation>
    </message>
    <message>
        <source>Turn the block into furniture</source>
        <translation>将区块转为附加内容</translation>
    </message>
    <message>
        <source>The page looks right</source>
        <translation>页面无误</translation>
    </message>
    <message>
        <source>Tag mode</source>
        <translation>标注模式</translation>
    </message>
    <message>
        <source>Leave Tag mode</source>
        <translation>退出标注模式</translation>
    </message>
    <message>
        <source>Tag all equal names</source>
        <translation>标注所有相同名称</translation>
    </message>
    <message>
        <source>Repeat the last mark</source>
        <translation>重复上一个标记</translation>
    </message>
    <message>
        <source>Change the type…</source>
        <translation>更改类型…</translation>
    </message>
    <message>
        <source>Change the boundaries</source>
        <translation>更改边界</translation>
    </message>
    <message>
        <source>Link to an entity…</source>
        <translation>链接到实体…</translation>
    </message>
    <message>
        <source>Remove the link to the entity</source>
        <translation>移除与实体的链接</translation>
    </message>
    <message>
        <source>Delete the mention or event</source>
        <translation>删除提及或事件</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>关于 Galley</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标注(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open my library</source>
        <translation>打开我的资料库</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>打开其他资料库…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Read older articles again</source>
        <translation>重新读取较早的文章</translation>
    </message>
    <message>
        <source>Learned from pages…</source>
        <translation>从页面学到的内容…</translation>
    </message>
    <message>
        <source>Keywords in context</source>
        <translation>关键词上下文</translation>
    </message>
    <message>
        <source>Why is this shown or hidden?</source>
        <translation>为什么显示或隐藏此处？</translation>
    </message>
    <message>
        <source>Apply what was learned to this site&apos;s articles</source>
        <translation>将学到的内容应用到此网站的文章</translation>
    </message>
</context>
<context>
    <name>ArgumentRole</name>
    <message>
        <source>Attacker</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>攻击者</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Protester</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>抗议者</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>规模</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>施事</translation>
    </message>
    <message>
        <source>Force</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>力量</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Victim</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>受害者</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>人数</translation>
    </message>
    <message>
        <source>Affected</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>受影响者</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Addressee</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>听话人</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>媒介</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>受益者</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>行动</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>接受者</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Occasion</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>场合</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>一方</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Donor</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>援助方</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>物资</translation>
    </message>
    <message>
        <source>Detainee</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>被拘押者</translation>
    </message>
    <message>
        <source>Crime</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>罪行</translation>
    </message>
    <message>
        <source>Defendant</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>被告</translation>
    </message>
    <message>
        <source>Sentence</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>刑罚</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Candidate</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Winner</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>获胜者</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>职位</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>职务</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>机关</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>措施</translation>
    </message>
    <message>
        <source>Buyer</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>买方</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>卖方</translation>
    </message>
    <message>
        <source>Asset</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>标的</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Mover</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>移动者</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>出发地</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>交通工具</translation>
    </message>
    <message>
        <source>Creator</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>创作者</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>作品</translation>
    </message>
</context>
<context>
    <name>BlockRole</name>
    <message>
        <source>Headline</source>
        <extracomment>Part of an article: its title</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <extracomment>Part of an article: the summary between the headline and the text</extracomment>
        <translation>导语</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>Part of an article: the line that names its authors</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Dateline</source>
        <extracomment>Part of an article: the place and day it was written, in front of the text</extracomment>
        <translation>电头</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Part of an article: the day it was published</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>Part of an article</extracomment>
        <translation>段落</translation>
    </message>
    <message>
        <source>Crosshead</source>
        <extracomment>Part of an article: a heading between two paragraphs</extracomment>
        <translation>小标题</translation>
    </message>
    <message>
        <source>List item</source>
        <extracomment>Part of an article: one entry of a list</extracomment>
        <translation>列表项</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>Part of an article: words of somebody else, set apart</extracomment>
        <translation>引文</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>Part of an article: the words under a picture</extracomment>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Part of an article: rows and columns</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>Part of an article: the last line, with initials and news agencies</extracomment>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>Part of a web page that is not the article: its menus</extracomment>
        <translation>导航</translation>
    </message>
    <message>
        <source>Language menu</source>
        <extracomment>Part of a web page that is not the article: where a reader chooses another language</extracomment>
        <translation>语言菜单</translation>
    </message>
    <message>
        <source>Related links</source>
        <extracomment>Part of a web page that is not the article: links to other articles</extracomment>
        <translation>相关链接</translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>Part of a web page that is not the article</extracomment>
        <translation>广告</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Part of a web page that is not the article: what readers wrote beneath it</extracomment>
        <translation>评论</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Part of a web page that is not the article: buttons that pass it on</extracomment>
        <translation>分享</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <extracomment>Part of a web page that is not the article: copyright, imprint, conditions</extracomment>
        <translation>法律声明</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>Part of a web page that is not the article: newsletters and paid offers</extracomment>
        <translation>订阅</translation>
    </message>
    <message>
        <source>About the author</source>
        <extracomment>Part of a web page that is not the article: lines about the person who wrote it</extracomment>
        <translation>作者简介</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Part of a web page that is not the article and has no name of its own</extracomment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Confirmed</source>
        <extracomment>Certainty of an event: stated as a fact</extracomment>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Claimed</source>
        <extracomment>Certainty of an event: somebody says so</extracomment>
        <translation>据称</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Certainty of an event: somebody denies it</extracomment>
        <translation>有争议</translation>
    </message>
</context>
<context>
    <name>EntitySubtype</name>
    <message>
        <source>Individual</source>
        <extracomment>Kind of Person</extracomment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Fictional</source>
        <extracomment>Kind of Person</extracomment>
        <translation>虚构人物</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>政府</translation>
    </message>
    <message>
        <source>Military or security</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>军队或安全机构</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>政党</translation>
    </message>
    <message>
        <source>Armed group</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>武装组织</translation>
    </message>
    <message>
        <source>International organization</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Education</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>教育</translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>体育</translation>
    </message>
    <message>
        <source>Religious</source>
        <extracomment>Kind of Organization or Group</extracomment>
        <translation>宗教</translation>
    </message>
    <message>
        <source>Judicial</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>司法</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of Organization or NamedEvent</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Kind of GPE</extracomment>
        <translation>国家</translation>
    </message>
    <message>
        <source>State or province</source>
        <extracomment>Kind of GPE</extracomment>
        <translation>省或州</translation>
    </message>
    <message>
        <source>City or town</source>
        <extracomment>Kind of GPE</extracomment>
        <translation>城镇</translation>
    </message>
    <message>
        <source>District</source>
        <extracomment>Kind of GPE</extracomment>
        <translation>区县</translation>
    </message>
    <message>
        <source>Bloc</source>
        <extracomment>Kind of GPE</extracomment>
        <translation>国家集团</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Kind of Location</extracomment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Land</source>
        <extracomment>Kind of Location</extracomment>
        <translation>陆地</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>Kind of Location</extracomment>
        <translation>水域</translation>
    </message>
    <message>
        <source>Celestial</source>
        <extracomment>Kind of Location</extracomment>
        <translation>天体</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Kind of Location</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>Kind of Location</extracomment>
        <translation>边界</translation>
    </message>
    <message>
        <source>Building</source>
        <extracomment>Kind of Facility</extracomment>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>Kind of Facility</extracomment>
        <translation>交通设施</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <extracomment>Kind of Facility</extracomment>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Military</source>
        <extracomment>Kind of Facility</extracomment>
        <translation>军事设施</translation>
    </message>
    <message>
        <source>Venue</source>
        <extracomment>Kind of Facility</extracomment>
        <translation>场馆</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>Kind of Group</extracomment>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Ethnic</source>
        <extracomment>Kind of Group</extracomment>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political</source>
        <extracomment>Kind of Group</extracomment>
        <translation>政治</translation>
    </message>
    <message>
        <source>Profession</source>
        <extracomment>Kind of Group</extracomment>
        <translation>职业群体</translation>
    </message>
    <message>
        <source>Crowd or victims</source>
        <extracomment>Kind of Group</extracomment>
        <translation>人群或受害者</translation>
    </message>
    <message>
        <source>Summit</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>峰会</translation>
    </message>
    <message>
        <source>Attack</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>袭击</translation>
    </message>
    <message>
        <source>Election</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>选举</translation>
    </message>
    <message>
        <source>Disaster</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>灾害</translation>
    </message>
    <message>
        <source>Sport</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>体育</translation>
    </message>
    <message>
        <source>Cultural</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>文化</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of Work</extracomment>
        <translation>节目或计划</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>Kind of Work</extracomment>
        <translation>出版物</translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>Kind of Work</extracomment>
        <translation>法律</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Kind of Work</extracomment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Artwork</source>
        <extracomment>Kind of Work</extracomment>
        <translation>艺术品</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Kind of Work</extracomment>
        <translation>软件</translation>
    </message>
    <message>
        <source>Weapon</source>
        <extracomment>Kind of Object</extracomment>
        <translation>武器</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>Kind of Object</extracomment>
        <translation>交通工具</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Kind of Object</extracomment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Substance</source>
        <extracomment>Kind of Object</extracomment>
        <translation>物质</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>Kind of Object</extracomment>
        <translation>象征物</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>Kind of Role</extracomment>
        <translation>职位</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Kind of Role</extracomment>
        <translation>头衔</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>Kind of Role</extracomment>
        <translation>职业</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Kind of Time</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Kind of Time</extracomment>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Kind of Time</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Kind of Time</extracomment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation>计数</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation>度量</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation>序数</translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>Person</source>
        <extracomment>Entity type, a type of thing that a text names: a human being</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Entity type, a type of thing that a text names: a company, party, ministry, club</extracomment>
        <translation>机构</translation>
    </message>
    <message>
        <source>GPE</source>
        <extracomment>Entity type, a type of thing that a text names: a country, province or city as a place and as a body that acts (geo-political entity)</extracomment>
        <translation>政区</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Entity type, a type of thing that a text names: a region, river, border</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Facility</source>
        <extracomment>Entity type, a type of thing that a text names: a building, station, port</extracomment>
        <translation>设施</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Entity type, a type of thing that a text names: people by nation, faith, trade</extracomment>
        <translation>群体</translation>
    </message>
    <message>
        <source>Named event</source>
        <extracomment>Entity type, a type of thing that a text names: a summit, election, disaster with a name</extracomment>
        <translation>专名事件</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Entity type, a type of thing that a text names: a programme, law, treaty, book</extracomment>
        <translation>作品</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>Entity type, a type of thing that a text names: a weapon, vehicle, product</extracomment>
        <translation>物品</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Entity type, a type of thing that a text names: an office, title, occupation</extracomment>
        <translation>职务</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Entity type, a type of thing that a text names: a date, hour, duration</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Entity type, a type of thing that a text names: a number, sum, measure</extracomment>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>EventGroup</name>
    <message>
        <source>Conflict</source>
        <extracomment>Group of event types: fighting and protest</extracomment>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Life</source>
        <extracomment>Group of event types: death, injury, disaster</extracomment>
        <translation>生命</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>Group of event types: things said</extracomment>
        <translation>言论</translation>
    </message>
    <message>
        <source>Actors</source>
        <extracomment>Group of event types: what parties do with each other</extracomment>
        <translation>往来</translation>
    </message>
    <message>
        <source>Justice</source>
        <extracomment>Group of event types: police and courts</extracomment>
        <translation>司法</translation>
    </message>
    <message>
        <source>Politics</source>
        <extracomment>Group of event types: offices, elections, decisions</extracomment>
        <translation>政治</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>Group of event types: companies and trade</extracomment>
        <translation>商业</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Group of event types: events of no other group</extracomment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>EventLabel</name>
    <message>
        <source>%1, planned</source>
        <extracomment>Label over the word of an event that is intended. %1 is the type, e.g. Attack</extracomment>
        <translation>%1，计划中</translation>
    </message>
    <message>
        <source>%1, possible</source>
        <extracomment>Label over the word of an event that may happen. %1 is the type, e.g. Attack</extracomment>
        <translation>%1，可能</translation>
    </message>
    <message>
        <source>%1, generic</source>
        <extracomment>Label over the word of an event spoken of in general. %1 is the type, e.g. Attack</extracomment>
        <translation>%1，泛指</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Attack</source>
        <extracomment>Event type: somebody uses force</extracomment>
        <translation>袭击</translation>
    </message>
    <message>
        <source>Protest</source>
        <extracomment>Event type: people demonstrate</extracomment>
        <translation>抗议</translation>
    </message>
    <message>
        <source>Mobilize</source>
        <extracomment>Event type: forces are called up or moved</extracomment>
        <translation>调动</translation>
    </message>
    <message>
        <source>Die</source>
        <extracomment>Event type: somebody dies</extracomment>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Injure</source>
        <extracomment>Event type: somebody is hurt</extracomment>
        <translation>受伤</translation>
    </message>
    <message>
        <source>Disaster</source>
        <extracomment>Event type: flood, quake, accident</extracomment>
        <translation>灾害</translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>Event type: somebody says something</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Pledge</source>
        <extracomment>Event type: somebody promises something</extracomment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Appeal</source>
        <extracomment>Event type: somebody asks for something</extracomment>
        <translation>呼吁</translation>
    </message>
    <message>
        <source>Condemn</source>
        <extracomment>Event type: somebody blames somebody</extracomment>
        <translation>谴责</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>Event type: somebody takes a side in words</extracomment>
        <translation>支持</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Event type: somebody refuses</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Threaten</source>
        <extracomment>Event type: somebody threatens</extracomment>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Meet</source>
        <extracomment>Event type: people meet</extracomment>
        <translation>会面</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Event type: parties come to an agreement</extracomment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Cooperate</source>
        <extracomment>Event type: parties work together</extracomment>
        <translation>合作</translation>
    </message>
    <message>
        <source>Aid</source>
        <extracomment>Event type: somebody gives help, goods, money</extracomment>
        <translation>援助</translation>
    </message>
    <message>
        <source>Sanction</source>
        <extracomment>Event type: somebody imposes sanctions</extracomment>
        <translation>制裁</translation>
    </message>
    <message>
        <source>Investigate</source>
        <extracomment>Event type: an inquiry is made</extracomment>
        <translation>调查</translation>
    </message>
    <message>
        <source>Detain</source>
        <extracomment>Event type: somebody is arrested</extracomment>
        <translation>拘押</translation>
    </message>
    <message>
        <source>Court action</source>
        <extracomment>Event type: charge, trial, verdict</extracomment>
        <translation>诉讼</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Event type: somebody is set free</extracomment>
        <translation>释放</translation>
    </message>
    <message>
        <source>Election</source>
        <extracomment>Event type: people vote</extracomment>
        <translation>选举</translation>
    </message>
    <message>
        <source>Appoint</source>
        <extracomment>Event type: somebody takes an office</extracomment>
        <translation>任命</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Event type: somebody gives up an office</extracomment>
        <translation>离职</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Event type: a measure is decided</extracomment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Deal</source>
        <extracomment>Event type: something is bought and sold</extracomment>
        <translation>交易</translation>
    </message>
    <message>
        <source>Company change</source>
        <extracomment>Event type: a company begins, ends or cuts jobs</extracomment>
        <translation>企业变动</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Event type: a company&apos;s figures</extracomment>
        <translation>业绩</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>Event type: somebody or something goes somewhere</extracomment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Contest</source>
        <extracomment>Event type: a match, race, competition</extracomment>
        <translation>比赛</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Event type: a work comes out</extracomment>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>FurnitureLine</name>
    <message numerus="yes">
        <source>%Ln lines of page furniture hidden</source>
        <translation>
            <numerusform>已隐藏 %Ln 行页面附加内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Link behind &quot;14 lines of page furniture hidden&quot;</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Link beside shown page furniture</extracomment>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Albanian</source>
        <translation>阿尔巴尼亚语</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>阿姆哈拉语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>波斯尼亚语</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>中文（简体）</translation>
    </message>
    <message>
        <source>Chinese (Traditional)</source>
        <translation>中文（繁体）</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>达里语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>豪萨语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Kiswahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>马其顿语</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>普什图语</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Portuguese for Africa</source>
        <extracomment>in lists of articles&apos; languages, where there is a Portuguese for Brazil, too</extracomment>
        <translation>葡萄牙语（非洲）</translation>
    </message>
    <message>
        <source>Portuguese for Brazil</source>
        <extracomment>in lists of articles&apos; languages, where there is a Portuguese for Africa, too</extracomment>
        <translation>葡萄牙语（巴西）</translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <extracomment>in lists of articles&apos; languages: Serbian in Cyrillic letters</extracomment>
        <translation>塞尔维亚语（西里尔字母）</translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <extracomment>in lists of articles&apos; languages: Serbian in Latin letters</extracomment>
        <translation>塞尔维亚语（拉丁字母）</translation>
    </message>
</context>
<context>
    <name>MentionLevel</name>
    <message>
        <source>Name</source>
        <extracomment>How a text names somebody: by the name</extracomment>
        <translation>专名</translation>
    </message>
    <message>
        <source>Noun</source>
        <extracomment>How a text names somebody: by a noun, as in &quot;the minister&quot;</extracomment>
        <translation>名词</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <extracomment>How a text names somebody: by a word like &quot;she&quot;</extracomment>
        <translation>代词</translation>
    </message>
</context>
<context>
    <name>OriginName</name>
    <message>
        <source>from the page</source>
        <extracomment>where a value such as the language of the article was found, from here on; it stands under the value</extracomment>
        <translation>来自页面</translation>
    </message>
    <message>
        <source>from JSON-LD</source>
        <extracomment>JSON-LD: data about the article inside the page</extracomment>
        <translation>来自 JSON-LD</translation>
    </message>
    <message>
        <source>from Open Graph</source>
        <extracomment>Open Graph: what pages say about themselves for social networks</extracomment>
        <translation>来自 Open Graph</translation>
    </message>
    <message>
        <source>from a meta element</source>
        <extracomment>an HTML element</extracomment>
        <translation>来自 meta 元素</translation>
    </message>
    <message>
        <source>from a link element</source>
        <extracomment>the HTML element with the page&apos;s own address</extracomment>
        <translation>来自 link 元素</translation>
    </message>
    <message>
        <source>from the html element</source>
        <extracomment>the HTML element around the whole page</extracomment>
        <translation>来自 html 元素</translation>
    </message>
    <message>
        <source>from microdata</source>
        <extracomment>marks in the page that say what its parts are</extracomment>
        <translation>来自微数据</translation>
    </message>
    <message>
        <source>from a time element</source>
        <extracomment>an HTML element</extracomment>
        <translation>来自 time 元素</translation>
    </message>
    <message>
        <source>from the byline</source>
        <extracomment>the part of the page that names itself the byline</extracomment>
        <translation>来自署名</translation>
    </message>
    <message>
        <source>from the heading</source>
        <extracomment>the main heading on the page</extracomment>
        <translation>来自页面大标题</translation>
    </message>
    <message>
        <source>from the title element</source>
        <extracomment>the HTML element that gives the window its title</extracomment>
        <translation>来自 title 元素</translation>
    </message>
    <message>
        <source>from the text</source>
        <extracomment>the text that the page shows</extracomment>
        <translation>来自正文文本</translation>
    </message>
    <message>
        <source>from the address</source>
        <extracomment>the article&apos;s web address</extracomment>
        <translation>来自网址</translation>
    </message>
    <message>
        <source>from where it was fetched</source>
        <extracomment>said by whoever fetched the page</extracomment>
        <translation>来自获取页面时的信息</translation>
    </message>
    <message>
        <source>recognised from the text</source>
        <extracomment>of the language: Galley found it out</extracomment>
        <translation>根据文本识别</translation>
    </message>
    <message>
        <source>set by an editor</source>
        <extracomment>somebody set it in Galley</extracomment>
        <translation>由编辑设定</translation>
    </message>
</context>
<context>
    <name>Realis</name>
    <message>
        <source>Actual</source>
        <extracomment>The event is said to have happened or to happen now</extracomment>
        <translation>实际</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>The event is intended</extracomment>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>The event may happen</extracomment>
        <translation>可能</translation>
    </message>
    <message>
        <source>Generic</source>
        <extracomment>The text speaks of such events in general</extracomment>
        <translation>泛指</translation>
    </message>
</context>
<context>
    <name>ShortEntityType</name>
    <message>
        <source>Pers</source>
        <extracomment>Short form of the entity type Person, for the label over a short word; 5 letters at most</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Org</source>
        <extracomment>Short form of the entity type Organization, for the label over a short word; 5 letters at most</extracomment>
        <translation>机构</translation>
    </message>
    <message>
        <source>GPE</source>
        <extracomment>Short form of the entity type GPE, for the label over a short word; 5 letters at most</extracomment>
        <translation>政区</translation>
    </message>
    <message>
        <source>Loc</source>
        <extracomment>Short form of the entity type Location, for the label over a short word; 5 letters at most</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Fac</source>
        <extracomment>Short form of the entity type Facility, for the label over a short word; 5 letters at most</extracomment>
        <translation>设施</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Short form of the entity type Group, for the label over a short word; 5 letters at most</extracomment>
        <translation>群体</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>Short form of the entity type Named event, for the label over a short word; 5 letters at most</extracomment>
        <translation>专名</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Short form of the entity type Work, for the label over a short word; 5 letters at most</extracomment>
        <translation>作品</translation>
    </message>
    <message>
        <source>Obj</source>
        <extracomment>Short form of the entity type Object, for the label over a short word; 5 letters at most</extracomment>
        <translation>物品</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Short form of the entity type Role, for the label over a short word; 5 letters at most</extracomment>
        <translation>职务</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Short form of the entity type Time, for the label over a short word; 5 letters at most</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Short form of the entity type Quantity, for the label over a short word; 5 letters at most</extracomment>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>How long it takes to read the article, at the end of a line above the headline</extracomment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tense</name>
    <message>
        <source>Unspecified</source>
        <extracomment>Tense of an event: not said</extracomment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>Tense of an event</extracomment>
        <translation>过去</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Tense of an event</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Future</source>
        <extracomment>Tense of an event</extracomment>
        <translation>将来</translation>
    </message>
</context>
<context>
    <name>galley::AboutDialog</name>
    <message>
        <source>About Galley</source>
        <extracomment>title of a dialog</extracomment>
        <translation>关于 Galley</translation>
    </message>
    <message>
        <source>Keeps news articles in one library, shows them clean, and lets an editor mark who did what to whom, where and when.</source>
        <translation>把新闻文章收进一个资料库，干净地显示，并让编辑标注谁在何时何地对谁做了什么。</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is the program&apos;s version, %2 that of the Qt libraries</extracomment>
        <translation>版本 %1，使用 Qt %2</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. The icons are Lucide&apos;s, under the ISC licence. A galley proof is the sheet that an editor marks up before the paper prints.</source>
        <translation>以 Apache License 2.0 许可发布。图标来自 Lucide，采用 ISC 许可。“galley proof”是报纸付印前编辑在上面作标记的校样。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>galley::ArticleDelegate</name>
    <message>
        <source>Without a headline</source>
        <extracomment>in place of the headline of an article that has none</extracomment>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>galley::ArticleMenu</name>
    <message>
        <source>Take the star away</source>
        <extracomment>menu: sets or takes the star of the chosen articles</extracomment>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>menu: opens the export dialog for the chosen articles</extracomment>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s)</source>
        <extracomment>menu: removes the chosen articles from the library; can be undone</extracomment>
        <translation>
            <numerusform>移除 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>menu: the chosen articles count as read</extracomment>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>menu: the chosen articles count as not read</extracomment>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <extracomment>menu: nothing is left to be done with the chosen articles</extracomment>
        <translation>标为已完成</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <extracomment>menu: its entries are the collections</extracomment>
        <translation>放入文集</translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>menu: makes a collection with the chosen articles in it</extracomment>
        <translation>新建文集…</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <extracomment>menu: %1 is the name of a collection</extracomment>
        <translation>从“%1”移出</translation>
    </message>
</context>
<context>
    <name>galley::Banner</name>
    <message>
        <source>Looks right</source>
        <extracomment>button in the same line: the page is fine as it is</extracomment>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>link in the line that says a page may have been cleaned wrongly: shows the doubtful place and explains it</extracomment>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>galley::CommandLine</name>
    <message>
        <source>Adds mentions and events from JSONL to articles of the library.</source>
        <translation>把 JSONL 中的提及和事件添加到资料库的文章。</translation>
    </message>
    <message>
        <source>JSONL, each line naming an article and its annotations.</source>
        <translation>JSONL，每行指明一篇文章及其标注。</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Say which files hold the annotations.</source>
        <translation>请指明哪些文件含有标注。</translation>
    </message>
    <message>
        <source>%1: %2 articles annotated, %3 lines not taken</source>
        <translation>%1：已标注 %2 篇文章，%3 行未采用</translation>
    </message>
    <message>
        <source>Copies the library to a new file, also while it is in use.</source>
        <translation>把资料库复制到新文件，使用中也可以。</translation>
    </message>
    <message>
        <source>The file to write; it must not exist yet.</source>
        <translation>要写入的文件；该文件必须尚不存在。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Say one file to write the copy to.</source>
        <translation>请指明写入副本的一个文件。</translation>
    </message>
    <message>
        <source>The library was copied to %1</source>
        <translation>资料库已复制到 %1</translation>
    </message>
    <message>
        <source>File and tables</source>
        <translation>文件和表</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>Texts and source documents</source>
        <translation>文本和源文档</translation>
    </message>
    <message>
        <source>Offsets of blocks, mentions, events and notes</source>
        <translation>区块、提及、事件和备注的偏移</translation>
    </message>
    <message>
        <source>Counts and current versions</source>
        <translation>计数和当前版本</translation>
    </message>
    <message>
        <source>Checks a library: its file, its search index, its texts and all offsets.</source>
        <translation>检查资料库：文件、搜索索引、文本和所有偏移。</translation>
    </message>
    <message>
        <source>Makes the search index anew from the articles before the check.</source>
        <translation>检查前先根据文章重建搜索索引。</translation>
    </message>
    <message>
        <source>This command takes no arguments.</source>
        <translation>此命令不接受参数。</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>%1: %2 faults</source>
        <translation>%1：%2 处错误</translation>
    </message>
    <message>
        <source>Usage: galley-cli COMMAND [options]</source>
        <translation>用法：galley-cli 命令 [选项]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>&quot;galley-cli COMMAND --help&quot; tells the options of a command.</source>
        <translation>“galley-cli 命令 --help”列出该命令的选项。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>The library to work on, instead of the one in the application data folder.</source>
        <translation>要使用的资料库，代替应用数据文件夹中的那个。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&quot;galley-cli %1 --help&quot; tells what can be said.</source>
        <translation>“galley-cli %1 --help”说明可用的写法。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Writes articles with their annotations as brat standoff or as Galley JSONL.</source>
        <translation>把文章及其标注写成 brat standoff 或 Galley JSONL。</translation>
    </message>
    <message>
        <source>brat (a folder) or jsonl (a file, lossless).</source>
        <translation>brat（文件夹）或 jsonl（文件，无损）。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The folder or file to write; it must not exist yet, or be an empty folder.</source>
        <translation>要写入的文件夹或文件；必须尚不存在，或是空文件夹。</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Only the articles that this query finds.</source>
        <translation>只限此查询找到的文章。</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>jsonl: leave the source documents out.</source>
        <translation>jsonl：不含源文档。</translation>
    </message>
    <message>
        <source>Only these articles; without ids and query all are written.</source>
        <translation>只限这些文章；不给编号也不给查询时写出全部。</translation>
    </message>
    <message>
        <source>[ID…]</source>
        <translation>[编号…]</translation>
    </message>
    <message>
        <source>Say --format brat or --format jsonl.</source>
        <translation>请写 --format brat 或 --format jsonl。</translation>
    </message>
    <message>
        <source>Say with --output where to write.</source>
        <translation>请用 --output 指明写到哪里。</translation>
    </message>
    <message>
        <source>The ids of articles are numbers.</source>
        <translation>文章编号是数字。</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>正在导出第 %1 篇，共 %2 篇</translation>
    </message>
    <message>
        <source>Tells the article of saved pages and text dumps from the page furniture; touches no library.</source>
        <translation>在保存的网页和文本转储中区分文章与页面附加内容；不触及资料库。</translation>
    </message>
    <message>
        <source>One JSON object for each file, on a line of its own (the default).</source>
        <translation>每个文件一个 JSON 对象，各占一行（默认）。</translation>
    </message>
    <message>
        <source>The clean text instead.</source>
        <translation>改为输出干净的文本。</translation>
    </message>
    <message>
        <source>Saved pages and text dumps.</source>
        <translation>保存的网页和文本转储。</translation>
    </message>
    <message>
        <source>Say which files to extract.</source>
        <translation>请指明要提取的文件。</translation>
    </message>
    <message>
        <source>Imports saved pages, text dumps and Galley JSONL into the library.</source>
        <translation>把保存的网页、文本转储和 Galley JSONL 导入资料库。</translation>
    </message>
    <message>
        <source>Files, and folders with all that is in them.</source>
        <translation>文件，以及文件夹及其全部内容。</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>路径…</translation>
    </message>
    <message>
        <source>Say which files or folders to import.</source>
        <translation>请指明要导入的文件或文件夹。</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 added, %2 new versions, %3 already there, %4 not imported</source>
        <translation>新增 %1，新版本 %2，已存在 %3，未导入 %4</translation>
    </message>
    <message>
        <source>Lists the articles, newest first: id, date, language, source, headline.</source>
        <translation>列出文章，最新的在前：编号、日期、语言、来源、标题。</translation>
    </message>
    <message>
        <source>One JSON object for each article, on a line of its own.</source>
        <translation>每篇文章一个 JSON 对象，各占一行。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多这么多。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The limit must be a number.</source>
        <translation>上限必须是数字。</translation>
    </message>
    <message>
        <source>Finds articles by words, phrases and fields, and shows where the words stand.</source>
        <translation>按词、短语和字段查找文章，并显示词出现的位置。</translation>
    </message>
    <message>
        <source>newest (the default), oldest or best.</source>
        <translation>newest（最新，默认）、oldest（最早）或 best（最相关）。</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>At most so many (the default is 50).</source>
        <translation>最多这么多（默认 50）。</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>请指明要搜索什么。</translation>
    </message>
    <message>
        <source>The order or the limit cannot be read.</source>
        <translation>无法理解顺序或上限。</translation>
    </message>
    <message>
        <source>Prints an article clean, without the page furniture.</source>
        <translation>打印一篇干净的文章，不含页面附加内容。</translation>
    </message>
    <message>
        <source>Everything that the library keeps of it but the source document, as Galley JSONL.</source>
        <translation>资料库中除源文档外的全部内容，以 Galley JSONL 输出。</translation>
    </message>
    <message>
        <source>The number that &quot;galley-cli list&quot; prints first.</source>
        <translation>“galley-cli list”首先打印的编号。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Say the id of one article.</source>
        <translation>请给出一篇文章的编号。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 篇文章导出到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles found</source>
        <translation>
            <numerusform>找到 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged, and so is the copy (%1). Keep older backups, and save what can be read with &quot;galley-cli export&quot;.</source>
        <translation>资料库已损坏，副本（%1）也是如此。请保留较早的备份，并用“galley-cli export”保存可读取的内容。</translation>
    </message>
    <message>
        <source>Article %1: its source document cannot be read and was left out.</source>
        <translation>文章 %1：其源文档无法读取，已略去。</translation>
    </message>
    <message>
        <source>Article %1 is not in the library.</source>
        <translation>文章 %1 不在资料库中。</translation>
    </message>
    <message>
        <source>Article %1 cannot be read and was left out.</source>
        <translation>文章 %1 无法读取，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are missing or not whole</source>
        <translation>
            <numerusform>%Ln 篇文章缺失或不完整</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged, and none of these articles can be read. Restore a backup.</source>
        <translation>资料库已损坏，这些文章均无法读取。请恢复备份。</translation>
    </message>
    <message>
        <source>%1: is in the library already, as article %2 (%3).</source>
        <translation>%1：已在资料库中，即文章 %2（%3）。</translation>
    </message>
    <message>
        <source>Shows every hit of a query, mention of an entity or event of a type with what stands around it.</source>
        <translation>显示查询的每处匹配、实体的每处提及或某类型的每个事件，连同其前后文字。</translation>
    </message>
    <message>
        <source>The mentions of the entity with this name, alias or Wikidata number.</source>
        <translation>具有此名称、别名或维基数据编号的实体的提及。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>So many characters before and after (the default is 40).</source>
        <translation>前后各显示这么多字符（默认 40）。</translation>
    </message>
    <message>
        <source>found (the default), hit, left or right: by what stands there.</source>
        <translation>found（按找到的顺序，默认）、hit（按匹配处）、left 或 right（按其左边或右边的文字）。</translation>
    </message>
    <message>
        <source>One JSON object for each hit, on a line of its own.</source>
        <translation>每处匹配一个 JSON 对象，各占一行。</translation>
    </message>
    <message>
        <source>Words to look for, as in galley-cli search.</source>
        <translation>要查找的词，写法同 galley-cli search。</translation>
    </message>
    <message>
        <source>[QUERY]</source>
        <translation>[查询]</translation>
    </message>
    <message>
        <source>Say what to show: an entity, a type of events or a query.</source>
        <translation>请指明要显示什么：实体、事件类型或查询。</translation>
    </message>
    <message>
        <source>The order or the length of the context cannot be read.</source>
        <translation>无法理解顺序或上下文的长度。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Found by a rule for this part; the reasons say how much it is like the text of the article.</source>
        <translation>由针对这一部分的规则找出；理由说明它与文章文本有多相似。</translation>
    </message>
    <message>
        <source>What each block of the page is and the three strongest reasons for it; with --json within the object.</source>
        <translation>页面的每个区块是什么，以及三条最有力的理由；用 --json 时写在对象之内。</translation>
    </message>
    <message>
        <source>Article %1 cannot be read.</source>
        <translation>文章 %1 无法读取。</translation>
    </message>
    <message>
        <source>Reads articles that an older Galley imported again from their kept sources.</source>
        <translation>从保留的源文档重新读取由旧版 Galley 导入的文章。</translation>
    </message>
    <message>
        <source>All articles with a kept source, also those that this version has read already.</source>
        <translation>所有保留了源文档的文章，包括此版本已读取过的。</translation>
    </message>
    <message>
        <source>Reading %1 of %2 again</source>
        <translation>正在重新读取第 %1 篇，共 %2 篇</translation>
    </message>
    <message>
        <source>Article %1 stays as it is: its page text has changed, and marks or notes would lose their place.</source>
        <translation>文章 %1 保持原样：其页面文本已改变，标记或备注会失去位置。</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>文章 %1</translation>
    </message>
    <message>
        <source>%1 changed, %2 new versions, %3 the same, %4 kept as they were, %5 not readable</source>
        <translation>已更改 %1，新版本 %2，相同 %3，保持原样 %4，无法读取 %5</translation>
    </message>
    <message>
        <source>Every hit of the words in its context, instead of articles.</source>
        <translation>列出词的每处匹配及其上下文，而不是文章。</translation>
    </message>
    <message>
        <source>Say types or groups of events only.</source>
        <translation>请只写事件类型或事件组。</translation>
    </message>
    <message>
        <source>The query has no words to show in their context. Mentions and events are shown by --entity and --event.</source>
        <extracomment>Do not translate --entity and --event</extracomment>
        <translation>此查询没有可在上下文中显示的词。提及和事件请用 --entity 和 --event 显示。</translation>
    </message>
    <message>
        <source>The events of this type or group, or of any of several with commas between.</source>
        <translation>此类型或事件组的事件；可用逗号分隔多个。</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, AND OR NOT, lang: source: entity: event: date:from..to; after -- when it begins with a -</source>
        <translation>词、&quot;短语&quot;、前缀*、AND OR NOT、lang: source: entity: event: date:从..到；以 - 开头时写在 -- 之后</translation>
    </message>
    <message>
        <source>The query has no words to show in their context.</source>
        <translation>此查询没有可在上下文中显示的词。</translation>
    </message>
    <message>
        <source>The search index of this library is an older one, so that some spellings are not found. &quot;%1&quot; makes it anew.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>此资料库的搜索索引较旧，因此有些写法找不到。“%1”可重建它。</translation>
    </message>
    <message>
        <source>The search index of this library is damaged, so that articles may be missing here. &quot;%1&quot; makes it anew.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>此资料库的搜索索引已损坏，因此这里可能缺少文章。“%1”可重建它。</translation>
    </message>
    <message>
        <source>The search index of this library is damaged, so that nothing was found. &quot;%1&quot; makes it anew from the articles.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>此资料库的搜索索引已损坏，因此什么也没找到。“%1”可根据文章重建它。</translation>
    </message>
</context>
<context>
    <name>galley::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <extracomment>placeholder in the command palette</extracomment>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command has this name, or it cannot be used now</source>
        <extracomment>in the command palette, in place of its rows</extracomment>
        <translation>没有此名称的命令，或现在无法使用</translation>
    </message>
</context>
<context>
    <name>galley::CompletionModel</name>
    <message>
        <source>Fields</source>
        <extracomment>group of completions beneath the search field: names such as &quot;lang:&quot;</extracomment>
        <translation>字段</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>group of completions beneath the search field: values such as &quot;lang:de&quot;</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <extracomment>group of completions beneath the search field: what was searched for before</extracomment>
        <translation>最近的搜索</translation>
    </message>
</context>
<context>
    <name>galley::ConcordancePage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <extracomment>beside the title of the keywords in context: how many lines there are</extracomment>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in context</source>
        <translation>%1的上下文</translation>
    </message>
    <message>
        <source>By article</source>
        <extracomment>order of keywords in context: as the articles come</extracomment>
        <translation>按文章</translation>
    </message>
    <message>
        <source>By what precedes</source>
        <extracomment>order of keywords in context: by the words before the keyword</extracomment>
        <translation>按前文</translation>
    </message>
    <message>
        <source>By keyword</source>
        <extracomment>order of keywords in context: by the keyword itself</extracomment>
        <translation>按关键词</translation>
    </message>
    <message>
        <source>By what follows</source>
        <extracomment>order of keywords in context: by the words behind the keyword</extracomment>
        <translation>按后文</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button that leaves the page</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keywords in context</source>
        <extracomment>title of the page of keywords in context; %1 is a query, an entity or a type of event</extracomment>
        <translation>上下文关键词</translation>
    </message>
    <message>
        <source>There is nothing to show here. Search for a word first, or for one entity or one type of event alone, as in entity:Paris or event:Attack.</source>
        <translation>此处没有可显示的内容。请先搜索一个词，或只搜索一个实体或一种事件类型，如 entity:Paris 或 event:Attack。</translation>
    </message>
</context>
<context>
    <name>galley::DateFormat</name>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a date in this year, in Qt&apos;s letters: d is the day, MMM the short and MMMM the long name of the month</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of a date in another year, in Qt&apos;s letters: d is the day, MMM the short name of the month, yyyy the year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>galley::Desktop</name>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>无法打开资料库。</translation>
    </message>
    <message>
        <source>Reads, tags, finds and exports news articles.</source>
        <translation>阅读、标注、查找并导出新闻文章。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Opens a library of sample articles.</source>
        <translation>打开示例文章的资料库。</translation>
    </message>
    <message>
        <source>Files and folders to import.</source>
        <translation>要导入的文件和文件夹。</translation>
    </message>
    <message>
        <source>The library to open, instead of the one that was open last.</source>
        <translation>要打开的资料库，代替上次打开的资料库。</translation>
    </message>
</context>
<context>
    <name>galley::DetailsTab</name>
    <message>
        <source>Begun</source>
        <extracomment>state of an article: somebody has begun to read it</extracomment>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>state of an article</extracomment>
        <translation>已读</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>state of an article</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <extracomment>state of an article, for example &quot;Read&quot;, and that it has a star</extracomment>
        <translation>%1，有星标</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <extracomment>kind of block in the article, and how many there are: &quot;Paragraph: 12&quot;</extracomment>
        <translation>%1：%L2</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>names of fields with what is known about an article, from here on</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>缩写署名</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>通讯社</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Reading state</source>
        <translation>阅读状态</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>文集</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Offsets in code points</source>
        <translation>以码点计的偏移</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>button beside the article&apos;s language: opens a list of languages</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Open an article to see what is known about it</source>
        <translation>打开一篇文章，查看它的信息</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a moment: the day, then the time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>版本编号</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>galley::Edit</name>
    <message>
        <source>&quot;%1&quot; tagged</source>
        <extracomment>%1 is words of the article, as in: &quot;Paris&quot; tagged</extracomment>
        <translation>已标注“%1”</translation>
    </message>
    <message>
        <source>All mentions of &quot;%1&quot; tagged</source>
        <extracomment>%1 is words of the article</extracomment>
        <translation>已标注“%1”的全部提及</translation>
    </message>
    <message>
        <source>Mention removed</source>
        <translation>已移除提及</translation>
    </message>
    <message>
        <source>Event removed</source>
        <translation>已移除事件</translation>
    </message>
    <message>
        <source>Mention changed</source>
        <translation>已更改提及</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>已更改事件</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation>已填入%1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation>已清空%1</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <extracomment>%1 is the name of an entity</extracomment>
        <translation>已关联到%1</translation>
    </message>
    <message>
        <source>Block turned into content</source>
        <translation>已将区块设为正文</translation>
    </message>
    <message>
        <source>Block turned into page furniture</source>
        <translation>已将区块设为页面附加内容</translation>
    </message>
    <message>
        <source>Star set</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Star taken away</source>
        <translation>已取消星标</translation>
    </message>
    <message>
        <source>Reading state changed</source>
        <translation>已更改阅读状态</translation>
    </message>
    <message>
        <source>Language of the article changed</source>
        <translation>已更改文章语言</translation>
    </message>
    <message>
        <source>Headline changed</source>
        <translation>已更改标题</translation>
    </message>
    <message>
        <source>Page confirmed</source>
        <translation>已确认页面</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>已添加备注</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>已更改备注</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>已移除备注</translation>
    </message>
    <message>
        <source>Collection &quot;%1&quot; made</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>已新建文集“%1”</translation>
    </message>
    <message>
        <source>Collection renamed</source>
        <translation>已重命名文集</translation>
    </message>
    <message>
        <source>Collection &quot;%1&quot; removed</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>已移除文集“%1”</translation>
    </message>
    <message>
        <source>Put into &quot;%1&quot;</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>已放入“%1”</translation>
    </message>
    <message>
        <source>Taken from &quot;%1&quot;</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>已从“%1”移出</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>已保存搜索</translation>
    </message>
    <message>
        <source>Saved search removed</source>
        <translation>已移除保存的搜索</translation>
    </message>
    <message>
        <source>Article removed</source>
        <translation>已移除文章</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1 is the name of an entity</extracomment>
        <translation>已更改%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 says what was done, e.g. Mention removed</extracomment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 says what was done, e.g. Mention removed</extracomment>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Event changed; kept, though its type has no such role: %1</source>
        <extracomment>%1 is one or several roles of an event&apos;s arguments which the type that it now has does not know, e.g. Attacker</extracomment>
        <translation>已更改事件；其类型没有以下角色，但仍予保留：%1</translation>
    </message>
    <message>
        <source>Shown here and on later pages of %1 like this</source>
        <extracomment>a block of the page is part of the article; %1 is a site, as in wire.example</extracomment>
        <translation>已在此处及 %1 以后的同类页面上显示</translation>
    </message>
    <message>
        <source>Hidden here and on later pages of %1 like this</source>
        <extracomment>a block of the page is no part of the article; %1 is a site, as in wire.example</extracomment>
        <translation>已在此处及 %1 以后的同类页面上隐藏</translation>
    </message>
    <message>
        <source>What was learned about %1 changed</source>
        <extracomment>%1 is a site, as in wire.example</extracomment>
        <translation>已更改对 %1 学到的内容</translation>
    </message>
    <message>
        <source>Something learned about %1 removed</source>
        <extracomment>%1 is a site, as in wire.example</extracomment>
        <translation>已移除对 %1 学到的一项内容</translation>
    </message>
    <message>
        <source>All that was learned about %1 forgotten</source>
        <extracomment>%1 is a site, as in wire.example</extracomment>
        <translation>已忘记对 %1 学到的全部内容</translation>
    </message>
</context>
<context>
    <name>galley::EntitiesTab</name>
    <message>
        <source>Press T to tag the first name</source>
        <translation>按 T 标注第一个名称</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>placeholder of the field that filters the list of entities</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Entities in this article</source>
        <translation>本文中的实体</translation>
    </message>
    <message>
        <source>Select a name, then press a letter</source>
        <translation>先选中名称，再按字母键</translation>
    </message>
</context>
<context>
    <name>galley::EntityLinkField</name>
    <message>
        <source>Link to entity</source>
        <extracomment>placeholder of the field that points a mention to an entity of the library</extracomment>
        <translation>关联到实体</translation>
    </message>
</context>
<context>
    <name>galley::EntityListModel</name>
    <message>
        <source>×%L1</source>
        <extracomment>how often something is named: &quot;×6&quot;</extracomment>
        <translation>×%L1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln mentions</source>
        <extracomment>said by a screen reader, and in a tooltip: a name, its type, how often it is mentioned</extracomment>
        <translation>
            <numerusform>%1，%2，%Ln 处提及</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::Error</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入该文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than Galley takes (16 MB).</source>
        <translation>该文件超过 Galley 接受的大小（16 MB）。</translation>
    </message>
    <message>
        <source>The file holds no text: it is a picture, a program or another binary file.</source>
        <translation>该文件不含文本：它是图片、程序或其他二进制文件。</translation>
    </message>
    <message>
        <source>The character set of the file cannot be told.</source>
        <translation>无法判断该文件的字符集。</translation>
    </message>
    <message>
        <source>There is no text on the page.</source>
        <translation>页面上没有文本。</translation>
    </message>
    <message>
        <source>The page is built in a way that no real page is, and was not read further.</source>
        <translation>该页面的结构不是正常网页的结构，未继续读取。</translation>
    </message>
    <message>
        <source>The file is not in the expected format.</source>
        <translation>该文件的格式不符合预期。</translation>
    </message>
    <message>
        <source>The file is not in the expected format (%1).</source>
        <translation>该文件的格式不符合预期（%1）。</translation>
    </message>
    <message>
        <source>The file is not a Galley library.</source>
        <translation>该文件不是 Galley 资料库。</translation>
    </message>
    <message>
        <source>The library was written by a newer Galley.</source>
        <translation>该资料库由更新版本的 Galley 写成。</translation>
    </message>
    <message>
        <source>The library cannot be written to.</source>
        <translation>无法写入该资料库。</translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation>另一个程序正在写入该资料库。</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>该资料库已损坏。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The library reported a fault (%1).</source>
        <translation>资料库报告了错误（%1）。</translation>
    </message>
    <message>
        <source>It is not in the library.</source>
        <translation>资料库中没有此项。</translation>
    </message>
    <message>
        <source>The request cannot be carried out (%1).</source>
        <translation>无法执行该请求（%1）。</translation>
    </message>
    <message>
        <source>The query cannot be read (%1).</source>
        <translation>无法理解该查询（%1）。</translation>
    </message>
    <message>
        <source>A later change stands in the way.</source>
        <translation>后来的更改使其无法进行。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请确认您有读取权限。</translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write there.</source>
        <translation>请选择其他文件夹，或确认您在那里有写入权限。</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>请重新保存该页面。</translation>
    </message>
    <message>
        <source>Save only the page, without its pictures, or split the file.</source>
        <translation>请只保存页面而不保存图片，或拆分该文件。</translation>
    </message>
    <message>
        <source>Choose saved pages (HTML) or plain text.</source>
        <translation>请选择保存的网页（HTML）或纯文本。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and import it again.</source>
        <translation>请另存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <source>Open the page in a browser, wait until the text shows, and save it again.</source>
        <translation>请在浏览器中打开该页面，等文本显示后再保存。</translation>
    </message>
    <message>
        <source>Save the page again, or save its text only.</source>
        <translation>请重新保存该页面，或只保存其文本。</translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation>请选择其他文件；该文件未被改动。</translation>
    </message>
    <message>
        <source>It was opened for reading only. Update Galley to change it.</source>
        <translation>已以只读方式打开。要更改它，请更新 Galley。</translation>
    </message>
    <message>
        <source>It was opened for reading only. To change it, make the file and its folder writable.</source>
        <translation>已以只读方式打开。要更改它，请使文件及其文件夹可写。</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>请关闭另一个程序后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or save what can be read with &quot;galley-cli export&quot;.</source>
        <translation>未作任何更改。请恢复备份，或用“galley-cli export”保存可读取的内容。</translation>
    </message>
    <message>
        <source>Make room and try again; what was done before is kept.</source>
        <translation>请腾出空间后重试；之前完成的内容已保留。</translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation>请先撤销后来的更改。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>已存在。</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>文件夹不为空。</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>文件夹无法读取。</translation>
    </message>
    <message>
        <source>The link points to nothing.</source>
        <translation>链接没有指向任何内容。</translation>
    </message>
    <message>
        <source>It is no file but a pipe, a socket or a device.</source>
        <translation>这不是文件，而是管道、套接字或设备。</translation>
    </message>
    <message>
        <source>It is a folder, and a library is a file.</source>
        <translation>这是文件夹，而资料库是文件。</translation>
    </message>
    <message>
        <source>The last program did not close the library, and its folder cannot be written to.</source>
        <translation>上一个程序没有关闭资料库，而且其文件夹不可写入。</translation>
    </message>
    <message>
        <source>Choose another name, or move it away first; nothing is ever overwritten.</source>
        <translation>请另选名称，或先将其移走；绝不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder; nothing is ever overwritten.</source>
        <translation>请选择新文件夹或空文件夹；绝不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>请检查您是否有权打开它。</translation>
    </message>
    <message>
        <source>Put back what it pointed to, or remove the link.</source>
        <translation>请恢复它所指向的内容，或删除该链接。</translation>
    </message>
    <message>
        <source>Name the file, such as &quot;library.galley&quot; in that folder.</source>
        <translation>请指明文件，例如该文件夹中的“library.galley”。</translation>
    </message>
    <message>
        <source>Copy the library, with the file beside it that ends in &quot;-wal&quot;, to a folder that you may write to, and open the copy.</source>
        <translation>请将资料库连同旁边以“-wal”结尾的文件复制到可写入的文件夹，然后打开副本。</translation>
    </message>
</context>
<context>
    <name>galley::EventAttributes</name>
    <message>
        <source>Realis</source>
        <extracomment>field of an event: whether it happened, is planned, is possible or is said in general</extracomment>
        <translation>现实性</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>field of an event: whether the source confirms it, claims it or disputes it</extracomment>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>field of an event: past, present or future</extracomment>
        <translation>时态</translation>
    </message>
    <message>
        <source>Negated</source>
        <extracomment>check box of an event: the text says that it did not happen</extracomment>
        <translation>否定</translation>
    </message>
</context>
<context>
    <name>galley::EventCard</name>
    <message>
        <source>Type of the event</source>
        <extracomment>accessible name of the field that changes an event&apos;s type</extracomment>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>how a date is written in little room: &quot;13 Nov 2015&quot;; the letters are those of Qt&apos;s date formats</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>galley::EventListModel</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>said by a screen reader, and in a tooltip: an event&apos;s type, the word that names it, who or what is in it</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>names one after the other in a narrow row: what is there already, then one more</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>galley::EventsTab</name>
    <message>
        <source>Event %L1 of %L2</source>
        <extracomment>above the card of an event: which one of all events of the article it is</extracomment>
        <translation>第 %L1 个事件，共 %L2 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Press T to tag the first event</source>
        <translation>按 T 标注第一个事件</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <extracomment>button above the card of an event: deletes it</extracomment>
        <translation>删除事件</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>In this article</source>
        <extracomment>heading of the list of all events in the article</extracomment>
        <translation>本文中</translation>
    </message>
    <message>
        <source>Events in this article</source>
        <translation>本文中的事件</translation>
    </message>
    <message>
        <source>Select words, then press Shift and a letter</source>
        <translation>先选中文字，再按 Shift 和字母键</translation>
    </message>
</context>
<context>
    <name>galley::ExportController</name>
    <message>
        <source>Kept</source>
        <extracomment>heading in the account of an export: what is kept</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>heading in the account of an export: what is changed</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heading in the account of an export: what is left out</extracomment>
        <translation>略去</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 篇文章导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有任何损失。</translation>
    </message>
    <message>
        <source>Articles that could not be read, or not whole: %1</source>
        <translation>无法读取或无法完整读取的文章：%1</translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message>
        <source>Name a folder to write to.</source>
        <translation>请指定要写入的文件夹。</translation>
    </message>
    <message>
        <source>Name a file to write to.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>There is no such folder to write into.</source>
        <translation>要写入的文件夹不存在。</translation>
    </message>
    <message>
        <source>There are files in this folder already. Nothing is overwritten: choose another name.</source>
        <translation>此文件夹中已有文件。不会覆盖任何内容：请换一个名称。</translation>
    </message>
    <message>
        <source>This file exists already. Nothing is overwritten: choose another name.</source>
        <translation>此文件已存在。不会覆盖任何内容：请换一个名称。</translation>
    </message>
    <message>
        <source>Galley JSONL (*.jsonl)</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Galley JSONL (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected article(s)</source>
        <translation>
            <numerusform>选中的 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) found for %1</source>
        <extracomment>%1 is a query; the number is how many articles it finds</extracomment>
        <translation>
            <numerusform>按%1找到的 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collection %1, %Ln article(s)</source>
        <extracomment>%1 is the name of a collection; the number is how many articles are in it</extracomment>
        <translation>
            <numerusform>文集%1，%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s) of the library</source>
        <translation>
            <numerusform>资料库的全部 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Text and annotations side by side, for annotation tools and language technology.</source>
        <translation>文本与标注并列，供标注工具和语言技术使用。</translation>
    </message>
    <message>
        <source>Everything, loss-free, for another library or programs of your own.</source>
        <translation>全部内容，无损，供其他资料库或您自己的程序使用。</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>title of a dialog</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>name of the list of formats for assistive technology</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>label of the choice of articles to export</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>With the source documents</source>
        <extracomment>option of an export: the bytes that came in go with the articles</extracomment>
        <translation>包含源文档</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: opens a file dialog</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>What the format keeps</source>
        <translation>该格式保留的内容</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>正在检查文章…</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有任何损失。</translation>
    </message>
    <message>
        <source>Not everything fits into this format:</source>
        <translation>此格式容纳不了全部内容：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button of a dialog</extracomment>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln article(s)</source>
        <extracomment>button: starts the export</extracomment>
        <translation>
            <numerusform>导出 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the certificate beside the folder</source>
        <translation>将证明保存在文件夹旁边</translation>
    </message>
    <message>
        <source>Save the certificate beside the file</source>
        <translation>将证明保存在文件旁边</translation>
    </message>
</context>
<context>
    <name>galley::FacetPopup</name>
    <message>
        <source>Filter</source>
        <extracomment>in the empty field above a long list of values</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>The articles in the list have nothing of this.</source>
        <translation>列表中的文章没有此项内容。</translation>
    </message>
    <message>
        <source>Nothing here has this name.</source>
        <translation>这里没有此名称的项。</translation>
    </message>
</context>
<context>
    <name>galley::FacetRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a chip of the facets when several values are chosen: %1 is &quot;Language&quot;, %2 how many</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>galley::FacetText</name>
    <message>
        <source>Unread</source>
        <extracomment>a value of the facet &quot;State&quot;: articles that nobody has opened</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>a value of the facet &quot;State&quot;: articles that somebody is working on</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>a value of the facet &quot;State&quot;: articles that are finished</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>a value of the facet &quot;State&quot;</extracomment>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Check this page</source>
        <extracomment>a value of the facet &quot;State&quot;: pages whose extraction is doubtful</extracomment>
        <translation>待检查页面</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year: %1 is &quot;November&quot;, %2 is &quot;2015&quot;</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>name of a facet: the languages of the articles found, with their numbers</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>name of a facet: the publications of the articles found, with their numbers</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>name of a facet: the months of the articles found, with their numbers</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>name of a facet: the entities of the articles found, with their numbers</extracomment>
        <translation>实体</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>name of a facet: the types of events in the articles found, with their numbers</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>name of a facet: the reading states of the articles found, with their numbers</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a value of the facet &quot;Language&quot;: articles whose language nobody knows</extracomment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>galley::FacetValueModel</name>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <extracomment>read aloud: a value of a facet and how many articles have it</extracomment>
        <translation>
            <numerusform>%1，%Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FillerListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>said by a screen reader, and in a tooltip: the words of a mention, then its type</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>galley::FillerPicker</name>
    <message>
        <source>Find a filler for %1</source>
        <extracomment>placeholder of the field that filters what may fill a role, for example &quot;Find a filler for Attacker&quot;</extracomment>
        <translation>为%1查找填充项</translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>Not found</source>
        <extracomment>in the line that finds words in the article, when there are none</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in the line that finds words in the article: number of the hit and of all hits</extracomment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>placeholder of the field that finds words in the article</extracomment>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>tooltip of the cross that closes the line for finding words</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>galley::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button: the name of its action, then its keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>galley::ImportReportModel</name>
    <message>
        <source>Nothing; the article was left as it is.</source>
        <translation>无需操作；文章保持原样。</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>column of the import report</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column of the import report: why the file was not taken</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>column of the import report: what the editor can do about it</extracomment>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>The same article is in the library already, as number %1.</source>
        <translation>同一文章已在资料库中，编号为 %1。</translation>
    </message>
    <message>
        <source>The same article is in the library already: “%1”.</source>
        <translation>同一文章已在资料库中：“%1”。</translation>
    </message>
</context>
<context>
    <name>galley::ImportReportPage</name>
    <message>
        <source>The import was stopped. What was imported before is kept.</source>
        <translation>导入已停止。此前导入的内容已保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) stayed on older versions, because their text is gone from the new ones.</source>
        <translation>
            <numerusform>%Ln 个标注留在旧版本上，因为新版本中已没有对应的文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was imported.</source>
        <translation>已全部导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>新增 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln 个新版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>已存在 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>未导入 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>puts between the parts of a list: &quot;12 added, 2 not imported&quot;</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>import report: under the number of articles that are new in the library</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>new versions</source>
        <extracomment>import report: under the number of articles whose text has changed</extracomment>
        <translation>新版本</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>import report: under the number of files whose article is in the library already</extracomment>
        <translation>已存在</translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>import report: under the number of files that could not be taken</extracomment>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Import report</source>
        <extracomment>title of the page that says what became of an import</extracomment>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>button: puts the import report on the clipboard</extracomment>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Try these again</source>
        <extracomment>button: imports the files that failed once more</extracomment>
        <translation>重试这些</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves the import report</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>galley::Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>accessible name of the pane beside the reader</extracomment>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Entities</source>
        <extracomment>tab of the inspector: what the article names</extracomment>
        <translation>实体</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>tab of the inspector: what happens in the article</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>tab of the inspector: what editors wrote about the article</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>tab of the inspector: headline, source, times, language of the article</extracomment>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>galley::InspectorPage</name>
    <message>
        <source>Find in all articles</source>
        <extracomment>menu of an entity or an event in the inspector: a search for its like</extracomment>
        <translation>在所有文章中查找</translation>
    </message>
    <message>
        <source>Show all in context</source>
        <extracomment>menu of an entity or an event in the inspector: all places, each with the words around it</extracomment>
        <translation>在上下文中显示全部</translation>
    </message>
</context>
<context>
    <name>galley::JobStatus</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>status line: more jobs are running than the one that is shown</extracomment>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>menu entry that stops a running job; %1 is what it says of itself, e.g. &quot;Importing 38 of 120&quot;</extracomment>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>tooltip of the cross beside a running job</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>galley::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <extracomment>placeholder in the field that records a shortcut</extracomment>
        <translation>请按键</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>所选操作的按键</translation>
    </message>
</context>
<context>
    <name>galley::LanguageCell</name>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>galley::LanguageGrid</name>
    <message>
        <source>Choose from 30 Languages</source>
        <extracomment>title of the language menu; it has 31 entries, Chinese is counted once</extracomment>
        <translation>从 30 种语言中选择</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>文章语言</translation>
    </message>
    <message>
        <source>Find a language</source>
        <extracomment>placeholder of the field that filters the language menu</extracomment>
        <translation>查找语言</translation>
    </message>
    <message>
        <source>Changes the interface at once. Articles keep their own language and direction.</source>
        <translation>界面立即切换。文章保持自己的语言和书写方向。</translation>
    </message>
    <message>
        <source>Changes how this article is set and searched. Its text stays as it is.</source>
        <translation>改变本文的排版和搜索方式。文本不变。</translation>
    </message>
</context>
<context>
    <name>galley::LearnedDialog</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 says what was done and is now undone, e.g. Mention removed</extracomment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Applied to %1 of %2 articles</source>
        <translation>已应用到 %1 篇文章，共 %2 篇</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles changed</source>
        <translation>
            <numerusform>已更改 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned from pages</source>
        <extracomment>title of a dialog: what the program knows about sites from their pages and from what was hidden or shown</extracomment>
        <translation>从页面学到的内容</translation>
    </message>
    <message>
        <source>What you hide or show is remembered for later pages of the same kind, and text that stands at the same place on several pages of a site is hidden.</source>
        <translation>您隐藏或显示的内容会被记住，用于以后的同类页面；在同一网站的多个页面上出现在同一位置的文本会被隐藏。</translation>
    </message>
    <message>
        <source>Find a site or a text</source>
        <translation>查找网站或文本</translation>
    </message>
    <message>
        <source>Nothing was learned yet. Hide or show a part of an article, or import several pages of one site.</source>
        <translation>尚未学到任何内容。请隐藏或显示文章的某一部分，或导入同一网站的多个页面。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: takes back what was done last</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: removes the chosen row of what was learned</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget this site</source>
        <extracomment>button: removes all that was learned about a site</extracomment>
        <translation>忘记此网站</translation>
    </message>
    <message>
        <source>Apply to the library</source>
        <extracomment>button: the articles of the site that are in the library get what was learned</extracomment>
        <translation>应用到资料库</translation>
    </message>
    <message>
        <source>Shows and hides alike in the articles of this site that are in the library already</source>
        <translation>在资料库中已有的此网站文章里同样地显示和隐藏</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>galley::LearnedModel</name>
    <message>
        <source>Text that is the same on several pages</source>
        <translation>多个页面上相同的文本</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>of text of a page: it is part of the article</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hidden, whatever it says</source>
        <extracomment>of text of a page: it is no part of the article</extracomment>
        <translation>隐藏，不论内容是什么</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>in place of an address: wherever on the site</extracomment>
        <translation>所有页面</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln 段文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>column: the beginning of a text that stands on pages of a site</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>column: whether the text is shown or hidden</extracomment>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>On pages like</source>
        <extracomment>column: the pattern of the addresses of pages, as in /news/*</extracomment>
        <translation>适用页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>column: on how many pages it was applied</extracomment>
        <translation>页数</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>column: the date since which it is known</extracomment>
        <translation>始于</translation>
    </message>
</context>
<context>
    <name>galley::LinkChoiceModel</name>
    <message>
        <source>New entity &quot;%1&quot;</source>
        <extracomment>first row of a list of entities: makes a new one with this name</extracomment>
        <translation>新实体“%1”</translation>
    </message>
    <message>
        <source>×%L1</source>
        <extracomment>how often something is named: &quot;×6&quot;</extracomment>
        <translation>×%L1</translation>
    </message>
</context>
<context>
    <name>galley::ListPane</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <extracomment>above the list: how many articles it has</extracomment>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>新文集的名称</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the collection</extracomment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <extracomment>in the empty search field; %1 is a part of the library, such as &quot;Starred&quot; or the name of a collection</extracomment>
        <translation>在%1中搜索</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>order of the articles in the list</extracomment>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>order of the articles in the list</extracomment>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>order of the articles in the list: those that fit the query best</extracomment>
        <translation>最相关在前</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>tooltip of the button that shows the order of the list</extracomment>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>Drop saved pages or text files here</source>
        <translation>把保存的网页或文本文件拖到这里</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>button in the empty library</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <extracomment>button in the empty library</extracomment>
        <translation>打开示例资料库</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button below &quot;nothing found&quot;</extracomment>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <extracomment>%1 is the query as it was typed</extracomment>
        <translation>没有找到%1</translation>
    </message>
    <message>
        <source>No articles in %1</source>
        <extracomment>%1 is a part of the library, such as &quot;Starred&quot; or the name of a collection</extracomment>
        <translation>%1中没有文章</translation>
    </message>
    <message numerus="yes">
        <source>without %1: %Ln article(s)</source>
        <extracomment>below &quot;nothing found&quot;: %1 is a part of the query, the number is how many articles there are when it is left out</extracomment>
        <translation>
            <numerusform>去掉%1：%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>This query cannot be read yet</source>
        <extracomment>in the empty list, while the query has a fault that is explained above</extracomment>
        <translation>此查询尚无法识别</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln article(s)</source>
        <extracomment>above the list, while they are being counted: how many articles it has at least</extracomment>
        <translation>
            <numerusform>超过 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::LossModel</name>
    <message>
        <source>Kept</source>
        <extracomment>account of an export: this stays as it is</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>account of an export: this is written in another way</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>account of an export: this is not written</extracomment>
        <translation>略去</translation>
    </message>
    <message>
        <source>Fate</source>
        <extracomment>column in the account of an export: kept, changed or left out</extracomment>
        <translation>去向</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column in the account of an export: which things, and how many</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>column in the account of an export</extracomment>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>galley::LossReport</name>
    <message numerus="yes">
        <source>%Ln entity mention(s) kept</source>
        <translation>
            <numerusform>保留 %Ln 处实体提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept</source>
        <translation>
            <numerusform>保留 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s) kept</source>
        <translation>
            <numerusform>保留 %Ln 个论元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to an entity kept as a Wikidata reference</source>
        <translation>
            <numerusform>%Ln 个实体关联保留为维基数据引用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of mentions of the same thing kept</source>
        <translation>
            <numerusform>保留 %Ln 组指同一事物的提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) split at a line end or trimmed of white space</source>
        <translation>
            <numerusform>%Ln 个片段在行尾拆分或去除了空白</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of the text replaced by a space</source>
        <translation>
            <numerusform>文本中 %Ln 个字符替换为空格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of a type or role changed to one that the format allows</source>
        <translation>
            <numerusform>%Ln 个类型或角色名改为该格式允许的名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of a time or quantity written as a note</source>
        <translation>
            <numerusform>%Ln 个时间或数量的值写成备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certainty value(s) of an argument written as a note</source>
        <translation>
            <numerusform>%Ln 个论元的确定性写成备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) attached to the annotation of the same span</source>
        <translation>
            <numerusform>%Ln 条备注附到同一片段的标注上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) left out, as they stand on no annotation</source>
        <translation>
            <numerusform>略去 %Ln 条不在标注上的备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) without a letter left out</source>
        <translation>
            <numerusform>略去 %Ln 处没有文字的提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a letter in the trigger left out</source>
        <translation>
            <numerusform>略去 %Ln 个触发词没有文字的事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s) left out, as their filler is</source>
        <translation>
            <numerusform>略去 %Ln 个论元，因其填充项已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name and aliases of %Ln entity(s) without a Wikidata number left out</source>
        <translation>
            <numerusform>略去 %Ln 个没有维基数据编号的实体的名称和别名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln annotator(s) left out</source>
        <translation>
            <numerusform>略去 %Ln 位标注者的姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of the blocks of %Ln article(s) left out</source>
        <translation>
            <numerusform>略去 %Ln 篇文章的区块角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata of %Ln article(s) left out</source>
        <translation>
            <numerusform>略去 %Ln 篇文章的元数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source documents of %Ln article(s) left out</source>
        <translation>
            <numerusform>略去 %Ln 篇文章的源文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older version(s) left out</source>
        <translation>
            <numerusform>略去 %Ln 个旧版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::MainWindow</name>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>tooltip of the button that opens the menus</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Import saved pages and texts</source>
        <translation>导入已保存的网页和文本</translation>
    </message>
    <message>
        <source>Saved pages and texts (*.html *.htm *.xhtml *.txt *.jsonl)</source>
        <translation>已保存的网页和文本 (*.html *.htm *.xhtml *.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a folder with all that is in it</source>
        <translation>导入文件夹及其全部内容</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>正在检查资料库</translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation>资料库正常</translation>
    </message>
    <message numerus="yes">
        <source>The library has %Ln faults</source>
        <translation>
            <numerusform>资料库有 %Ln 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has faults: %1. Make a backup, then run &quot;galley-cli check --rebuild-index&quot;.</source>
        <translation>资料库有错误：%1。请先备份，然后运行“galley-cli check --rebuild-index”。</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>备份资料库</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>正在备份资料库</translation>
    </message>
    <message>
        <source>The library was copied to %1</source>
        <translation>资料库已复制到 %1</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建文集…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Counting the files to import</source>
        <translation>正在统计要导入的文件</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>link behind the result of an import in the status line</extracomment>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>正在导出第 %1 篇，共 %2 篇</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 篇文章导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample library</source>
        <extracomment>the library of sample articles, in the title of the window</extracomment>
        <translation>示例资料库</translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <extracomment>title of the window: the library&apos;s name or file, and the program&apos;s; keep &quot;Galley&quot; at the end, as it is</extracomment>
        <translation>%1 – Galley</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开资料库</translation>
    </message>
    <message>
        <source>Galley libraries (*.galley)</source>
        <translation>Galley 资料库 (*.galley)</translation>
    </message>
    <message>
        <source>The library is damaged, and so is the copy (%1). Keep older backups, and export what can be read.</source>
        <translation>资料库已损坏，副本（%1）也是如此。请保留较早的备份，并导出可读取的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles could not be read whole. Check the library, or restore a backup.</source>
        <translation>
            <numerusform>%Ln 篇文章无法完整读取。请检查资料库，或恢复备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading older articles again</source>
        <translation>正在重新读取较早的文章</translation>
    </message>
    <message>
        <source>Reading %1 of %2 again</source>
        <translation>正在重新读取第 %1 篇，共 %2 篇</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were read by an older version of Galley.</source>
        <extracomment>button behind &quot;312 articles were read by an older version of Galley.&quot;</extracomment>
        <translation>
            <numerusform>有 %Ln 篇文章由旧版 Galley 读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>重新读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles read again</source>
        <translation>
            <numerusform>已重新读取 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 says how many articles were read again, %2 how many of them look different now</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>其中 %Ln 篇有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>No article was read by an older version of Galley</source>
        <translation>没有由旧版 Galley 读取的文章</translation>
    </message>
    <message numerus="yes">
        <source>The pages of %Ln articles cannot be read again; they stay as they are: %1.</source>
        <translation>
            <numerusform>%Ln 篇文章的页面无法重新读取，保持原样：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles stay as they are, because marks or notes would lose their place: %1.</source>
        <translation>
            <numerusform>%Ln 篇文章保持原样，否则标记或备注会失去位置：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing the search index</source>
        <translation>正在修复搜索索引</translation>
    </message>
    <message>
        <source>Renewing the search index</source>
        <translation>正在更新搜索索引</translation>
    </message>
    <message>
        <source>The search index is damaged. It is made anew from the articles; until then searches may find too little.</source>
        <translation>搜索索引已损坏，正在根据文章重建；在此之前，搜索结果可能不全。</translation>
    </message>
    <message>
        <source>Search index: article %1 of %2</source>
        <translation>搜索索引：第 %1 篇文章，共 %2 篇</translation>
    </message>
    <message>
        <source>The search index is up to date.</source>
        <translation>搜索索引已是最新。</translation>
    </message>
    <message>
        <source>The search index is renewed further at the next start.</source>
        <translation>下次启动时会继续更新搜索索引。</translation>
    </message>
    <message>
        <source>Applying what was learned</source>
        <translation>正在应用学到的内容</translation>
    </message>
    <message>
        <source>Applied to %1 of %2 articles</source>
        <translation>已应用到 %1 篇文章，共 %2 篇</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles changed</source>
        <translation>
            <numerusform>已更改 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known about this article&apos;s site</source>
        <translation>对本文所在的网站尚无了解</translation>
    </message>
</context>
<context>
    <name>galley::MatchNotifier</name>
    <message numerus="yes">
        <source>%Ln new article(s) in “%1”</source>
        <extracomment>status line: articles came in that a saved search finds; %1 is its name</extracomment>
        <translation>
            <numerusform>“%1”中有 %Ln 篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New articles in %Ln saved search(es)</source>
        <extracomment>status line: articles came in that several saved searches find</extracomment>
        <translation>
            <numerusform>%Ln 个已保存的搜索中有新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>link behind a sentence on new articles of a saved search</extracomment>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>galley::MentionCard</name>
    <message>
        <source>None</source>
        <extracomment>in the list of subtypes: none was said</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Type of the mention</source>
        <extracomment>accessible name of the field that changes a mention&apos;s type</extracomment>
        <translation>提及类型</translation>
    </message>
    <message>
        <source>Delete the mention</source>
        <extracomment>button on the card of a mention: deletes it</extracomment>
        <translation>删除提及</translation>
    </message>
    <message>
        <source>Subtype</source>
        <extracomment>field of a mention: a finer type, for example country or city for a GPE</extracomment>
        <translation>子类型</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>field of a mention: whether it is a name, a noun or a pronoun</extracomment>
        <translation>层级</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>field of a time or a quantity: its value in a standard form, for example 2015-11-13</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Unlink</source>
        <extracomment>button beside the entity that a mention points to: takes the link away</extracomment>
        <translation>取消关联</translation>
    </message>
</context>
<context>
    <name>galley::MessageLine</name>
    <message>
        <source>Close</source>
        <extracomment>tooltip of the cross that closes a message</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>galley::NamePopup</name>
    <message>
        <source>There is one of this name already.</source>
        <translation>已有同名项。</translation>
    </message>
</context>
<context>
    <name>galley::NoteCard</name>
    <message>
        <source>Write a note</source>
        <extracomment>placeholder of an empty note</extracomment>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>accessible name of the field with an editor&apos;s note</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <extracomment>button on a note: deletes it</extracomment>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>Show these words in the text</source>
        <translation>在文本中显示这些词</translation>
    </message>
</context>
<context>
    <name>galley::NotesTab</name>
    <message>
        <source>No notes on this article yet</source>
        <translation>本文还没有备注</translation>
    </message>
    <message>
        <source>The note will be about the selected words</source>
        <extracomment>tooltip of the button that adds a note</extracomment>
        <translation>笔记将针对所选文字</translation>
    </message>
    <message>
        <source>The note will be about the whole article</source>
        <extracomment>tooltip of the button that adds a note</extracomment>
        <translation>笔记将针对整篇文章</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>button: adds a note about the selected words, or about the article</extracomment>
        <translation>添加笔记</translation>
    </message>
</context>
<context>
    <name>galley::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <extracomment>tooltip of the button that closes a message</extracomment>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>galley::OfferBar</name>
    <message>
        <source>Not now</source>
        <extracomment>tooltip of the cross that declines an offer</extracomment>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>galley::QueryCompletion</name>
    <message>
        <source>articles in a language, as in lang:de</source>
        <translation>某种语言的文章，如 lang:de</translation>
    </message>
    <message>
        <source>articles of a publication</source>
        <translation>某一媒体的文章</translation>
    </message>
    <message>
        <source>articles that name an entity, as in entity:Paris</source>
        <translation>提到某实体的文章，如 entity:Paris</translation>
    </message>
    <message>
        <source>articles of a day, month, year or span, as in date:2015-11-01..2015-11-15</source>
        <translation>某日、某月、某年或某段时间的文章，如 date:2015-11-01..2015-11-15</translation>
    </message>
    <message>
        <source>articles in a state, as in is:unread</source>
        <translation>处于某状态的文章，如 is:unread</translation>
    </message>
    <message>
        <source>articles in a collection</source>
        <translation>某文集中的文章</translation>
    </message>
    <message>
        <source>words in the headline only</source>
        <translation>仅限标题中的词</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>尚未打开</translation>
    </message>
    <message>
        <source>opened and not done</source>
        <translation>已打开但未完成</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>已标为完成</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>articles with an event of a type, as in event:Attack(Place:Turkey)</source>
        <translation>含有某类型事件的文章，如 event:Attack(Place:Turkey)</translation>
    </message>
    <message>
        <source>words in the body only</source>
        <translation>仅限正文中的词</translation>
    </message>
    <message>
        <source>articles with a marked mention that says so</source>
        <translation>已标注的提及中有这些文字的文章</translation>
    </message>
    <message>
        <source>articles that mention an entity of a type, as in type:Person</source>
        <translation>提到某类型实体的文章，如 type:Person</translation>
    </message>
    <message>
        <source>articles with an agency in the credit line</source>
        <translation>来源行中有某通讯社的文章</translation>
    </message>
    <message>
        <source>articles that somebody wrote</source>
        <translation>某位作者的文章</translation>
    </message>
    <message>
        <source>articles that came in on a day, month, year or span</source>
        <translation>某日、某月、某年或某段时间收入的文章</translation>
    </message>
    <message>
        <source>articles with annotations or without</source>
        <translation>有标注或没有标注的文章</translation>
    </message>
    <message>
        <source>articles with a note that has these words</source>
        <translation>备注中有这些词的文章</translation>
    </message>
    <message>
        <source>to be checked: what of the page is the article was hard to tell</source>
        <translation>待检查：难以判断页面上哪些是文章</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <extracomment>last row beneath the empty search field, after what was searched for before</extracomment>
        <translation>清除最近的搜索</translation>
    </message>
    <message>
        <source>role in %1</source>
        <extracomment>beside the name of a role; %1 is a type of events, such as Attack</extracomment>
        <translation>%1中的角色</translation>
    </message>
    <message>
        <source>attribute of the event</source>
        <extracomment>beside realis, tense, polarity or certainty</extracomment>
        <translation>事件的属性</translation>
    </message>
    <message numerus="yes">
        <source>group of %Ln type(s)</source>
        <extracomment>beside the name of a group of event types, such as Conflict</extracomment>
        <translation>
            <numerusform>含 %Ln 个类型的组</numerusform>
        </translation>
    </message>
    <message>
        <source>with annotations</source>
        <translation>有标注</translation>
    </message>
    <message>
        <source>without annotations</source>
        <translation>没有标注</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>beside a date</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>beside a span of dates</extracomment>
        <translation>本周</translation>
    </message>
    <message>
        <source>this month</source>
        <extracomment>beside a month, as in 2015-11</extracomment>
        <translation>本月</translation>
    </message>
</context>
<context>
    <name>galley::QueryError</name>
    <message>
        <source>A phrase begins here and does not end: put a quotation mark after its last word.</source>
        <translation>短语从这里开始但没有结束：请在最后一个词后加上引号。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>这个括号没有闭合。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>这个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>这对括号之间没有内容。</translation>
    </message>
    <message>
        <source>%1 needs a word beside it. To look for the word itself, put it in quotation marks.</source>
        <extracomment>%1 is AND, OR or NOT, which stay English in a query</extracomment>
        <translation>%1 旁边需要有词。要搜索这个词本身，请给它加上引号。</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; needs a value right after the colon.</source>
        <extracomment>%1 is the name of a field, such as lang</extracomment>
        <translation>“%1:”的冒号后面需要紧跟一个值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write 2015, 2015-11, 2015-11-15 or a range such as 2015-11-01..2015-11-15.</source>
        <translation>“%1”不是日期。请写作 2015、2015-11、2015-11-15，或范围如 2015-11-01..2015-11-15。</translation>
    </message>
    <message>
        <source>An asterisk stands after the beginning of a word.</source>
        <translation>星号应放在词的开头部分之后。</translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other.</source>
        <translation>括号嵌套太多。</translation>
    </message>
    <message>
        <source>The query has too many words.</source>
        <translation>查询的词太多。</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>没有要搜索的词。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language. Write a code such as de or zh-Hans, or a name such as German; lang:unknown finds the articles whose language is not known.</source>
        <extracomment>Do not translate de, zh-Hans, German and lang:unknown</extracomment>
        <translation>“%1”不是语言。请写代码（如 de 或 zh-Hans）或名称（如 German）；lang:unknown 可查找语言未知的文章。</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;?</source>
        <extracomment>%1 is a sentence about what cannot be read in a query, %2 a word of the query language that comes near</extracomment>
        <translation>%1您是不是想写“%2”？</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are %2.</source>
        <extracomment>Do not translate the names of the fields</extracomment>
        <translation>没有字段“%1”。可用的字段有 %2。</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state. Write unread, inprogress, done, starred or doubtful.</source>
        <extracomment>Do not translate the values</extracomment>
        <translation>“%1”不是状态。请写 unread、inprogress、done、starred 或 doubtful。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>“%1”的结束早于开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. Write tagged:yes or tagged:no.</source>
        <extracomment>Do not translate tagged:yes and tagged:no</extracomment>
        <translation>“%1”既不是 yes 也不是 no。请写 tagged:yes 或 tagged:no。</translation>
    </message>
    <message>
        <source>NEAR needs two or more words or phrases, as in NEAR(oil price, 10).</source>
        <extracomment>Do not translate NEAR</extracomment>
        <translation>NEAR 需要两个或更多的词或短语，如 NEAR(oil price, 10)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in NEAR, which takes words, phrases and beginnings of words.</source>
        <extracomment>Do not translate NEAR</extracomment>
        <translation>“%1”不能放在 NEAR 中，NEAR 只接受词、短语和词的开头部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a distance. After the comma write how many words may stand between, as in NEAR(oil price, 10).</source>
        <extracomment>Do not translate NEAR</extracomment>
        <translation>“%1”不是距离。请在逗号后写明中间最多可隔多少个词，如 NEAR(oil price, 10)。</translation>
    </message>
    <message>
        <source>There is no type of entities &quot;%1&quot;.</source>
        <translation>没有实体类型“%1”。</translation>
    </message>
    <message>
        <source>There is no type of events &quot;%1&quot;.</source>
        <translation>没有事件类型“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no role &quot;%2&quot;. Its roles are %3.</source>
        <extracomment>%1 is a type of events, %2 the name of a role</extracomment>
        <translation>“%1”没有角色“%2”。它的角色有 %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no role &quot;%2&quot;.</source>
        <translation>“%1”没有角色“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. Its values are %3.</source>
        <extracomment>%1 is a word, %2 an attribute such as realis, %3 a list of its values</extracomment>
        <translation>“%1”不是 %2 的值。它的值有 %3。</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; is said of articles, not of events. Between the parentheses of an event stand role:name and its attributes.</source>
        <extracomment>Do not translate role:name</extracomment>
        <translation>“%1:”用于文章，不用于事件。事件的括号中写 role:name 和事件的属性。</translation>
    </message>
    <message>
        <source>The next value stands right after the comma, without a space. Leave out the comma when there is none.</source>
        <translation>下一个值应紧跟在逗号之后，不留空格。如果没有下一个值，请去掉逗号。</translation>
    </message>
</context>
<context>
    <name>galley::QueryField</name>
    <message>
        <source>Save search</source>
        <extracomment>tooltip of the sign at the end of the search field: keeps the query under a name</extracomment>
        <translation>保存搜索</translation>
    </message>
</context>
<context>
    <name>galley::ReaderPane</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 says what was done and is now undone, e.g. Mention removed</extracomment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 says what was done again, e.g. Mention removed</extracomment>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>segment of the reader&apos;s header: the article is read</extracomment>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>segment of the reader&apos;s header: words of the article are tagged with types</extracomment>
        <translation>标注</translation>
    </message>
    <message>
        <source>Read or tag</source>
        <translation>阅读或标注</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>tooltip of the button with the menu Export, Print, Copy</extracomment>
        <translation>分享</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>entry of the menu Share: copies what is selected, else the whole article as text</extracomment>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>选择一篇文章在此阅读。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Tag as</source>
        <extracomment>submenu of the article&apos;s context menu: choose a type for the selected words</extracomment>
        <translation>标注为</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <extracomment>entry of the article&apos;s context menu, for a mark at the pointer</extracomment>
        <translation>删除事件</translation>
    </message>
    <message>
        <source>Delete the mention</source>
        <translation>删除提及</translation>
    </message>
    <message>
        <source>Nothing is marked here. Click one of the outlined marks to fill %1, or press Escape.</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation>此处没有标记。请单击带轮廓的标记来填入%1，或按 Escape。</translation>
    </message>
    <message>
        <source>Check this page: too much or too little of it may be shown.</source>
        <translation>请检查此页面：显示的内容可能过多或过少。</translation>
    </message>
    <message>
        <source>Why is this shown?</source>
        <extracomment>entries of the article&apos;s context menu, for the part of the page at the pointer</extracomment>
        <translation>为什么显示此处？</translation>
    </message>
    <message>
        <source>Why is this hidden?</source>
        <translation>为什么隐藏此处？</translation>
    </message>
</context>
<context>
    <name>galley::ReaderView</name>
    <message>
        <source>Article</source>
        <extracomment>Accessible name of the view that an article is read in</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>%1, negated</source>
        <extracomment>Tooltip of an event that the text denies. %1 is its type, e.g. Attack</extracomment>
        <translation>%1，否定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a marked name. %1 is its type (Organization), %2 its kind (Party)</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>galley::Reason</name>
    <message>
        <source>It is long enough and written in sentences.</source>
        <extracomment>Why a part of a web page is shown as part of the article</extracomment>
        <translation>该区块足够长，并且由完整的句子写成。</translation>
    </message>
    <message>
        <source>It is short, or not written in the sentences of an article.</source>
        <extracomment>Why a part of a web page is hidden</extracomment>
        <translation>该区块很短，或者不是用文章的句子写成。</translation>
    </message>
    <message>
        <source>Hardly any of its words are links.</source>
        <translation>其中几乎没有词是链接。</translation>
    </message>
    <message>
        <source>It has as many links as menus and teasers have.</source>
        <translation>其中的链接和菜单、导读一样多。</translation>
    </message>
    <message>
        <source>Its words are none of those that announce menus, offers or comments.</source>
        <translation>其中没有预示菜单、推广或评论的用词。</translation>
    </message>
    <message>
        <source>Its words are like &quot;Read more&quot;, a byline, a date or a picture credit.</source>
        <translation>其用词类似“阅读更多”、署名、日期或图片来源。</translation>
    </message>
    <message>
        <source>It stands in elements of the page that hold text.</source>
        <translation>该区块位于页面中承载文本的元素内。</translation>
    </message>
    <message>
        <source>It stands in elements of the page that rarely hold an article: a list, a form, a head or a foot.</source>
        <translation>该区块位于页面中很少承载文章的元素内：列表、表单、页眉或页脚。</translation>
    </message>
    <message>
        <source>It stands in a container that is named like an article.</source>
        <translation>该区块所在容器的名称像是文章。</translation>
    </message>
    <message>
        <source>It stands in a container that is named like navigation, advertising or comments, or not like an article.</source>
        <translation>该区块所在容器的名称像是导航、广告或评论，或不像文章。</translation>
    </message>
    <message>
        <source>Most of what stands in the same container is running text.</source>
        <translation>同一容器中的内容大多是连续的正文。</translation>
    </message>
    <message>
        <source>What stands in the same container is hardly running text.</source>
        <translation>同一容器中的内容几乎不是连续的正文。</translation>
    </message>
    <message>
        <source>The blocks before and after it are like parts of an article.</source>
        <translation>前后的区块像是文章的组成部分。</translation>
    </message>
    <message>
        <source>The blocks before and after it are like page furniture.</source>
        <translation>前后的区块像是页面附加内容。</translation>
    </message>
    <message>
        <source>It stands where on a page the article stands.</source>
        <translation>该区块处在页面上通常放置文章的位置。</translation>
    </message>
    <message>
        <source>It stands before the article begins or after it ends.</source>
        <translation>该区块在文章开始之前或结束之后。</translation>
    </message>
    <message>
        <source>Its words agree with the title and the description that the page declares.</source>
        <translation>其用词与页面声明的标题和描述相符。</translation>
    </message>
    <message>
        <source>Its words are not those that the page declares as its article.</source>
        <translation>其用词不同于页面声明为文章的内容。</translation>
    </message>
    <message>
        <source>Blocks that are built like it elsewhere on the page are running text.</source>
        <translation>页面其他位置结构相同的区块是连续的正文。</translation>
    </message>
    <message>
        <source>Blocks that are built like it elsewhere on the page are no running text.</source>
        <translation>页面其他位置结构相同的区块不是连续的正文。</translation>
    </message>
    <message>
        <source>The article goes on here: no other one has begun before.</source>
        <translation>文章在此处继续：之前没有另一篇文章开始。</translation>
    </message>
    <message>
        <source>The article seems to have ended before, or another one to have begun.</source>
        <translation>文章似乎在此之前已结束，或另一篇文章已开始。</translation>
    </message>
    <message>
        <source>The page as a whole is one that holds an article.</source>
        <translation>从整体上看，这是一个含有文章的页面。</translation>
    </message>
    <message>
        <source>The page as a whole has little of an article.</source>
        <translation>从整体上看，这个页面不太像文章。</translation>
    </message>
</context>
<context>
    <name>galley::RoleOrigin</name>
    <message numerus="yes">
        <source>The same text stands at this place on %Ln other pages of the site.</source>
        <translation>
            <numerusform>该网站另有 %Ln 个页面在此位置有相同的文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have shown this place on another page of the site.</source>
        <translation>您在该网站的另一页面上显示了此位置。</translation>
    </message>
    <message>
        <source>You have hidden this place on another page of the site.</source>
        <translation>您在该网站的另一页面上隐藏了此位置。</translation>
    </message>
    <message>
        <source>You have shown it.</source>
        <translation>您显示了该区块。</translation>
    </message>
    <message>
        <source>You have hidden it.</source>
        <translation>您隐藏了该区块。</translation>
    </message>
</context>
<context>
    <name>galley::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>tooltip of the cross in a search field</extracomment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>galley::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>title of a dialog</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>setting: light or dark</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>theme: as the desktop has it</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme: dark letters on light paper</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme: light letters on dark paper</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>setting: stronger lines and letters</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>setting</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Reading face</source>
        <extracomment>setting: the letters in which articles in Latin, Cyrillic and Greek script are set</extracomment>
        <translation>阅读字体</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <extracomment>setting: the reading face that comes with the program; %1 is its name</extracomment>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>The harbour pilots went back to work on Friday after eleven days.</source>
        <translation>十一天后，港口引航员于周五恢复工作。</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>setting: which keys do what</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>button: opens the list of keyboard shortcuts</extracomment>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Learned from pages</source>
        <extracomment>setting: what the program knows about sites from their pages</extracomment>
        <translation>从页面学到的内容</translation>
    </message>
    <message>
        <source>Look and change…</source>
        <extracomment>button: opens the list of what was learned</extracomment>
        <translation>查看和更改…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>setting: what follows is about searches that were saved</extracomment>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Tell on the desktop when new articles come in</source>
        <extracomment>setting: a message of the desktop when a saved search finds what came in</extracomment>
        <translation>有新文章时在桌面上提示</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutEditor</name>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>查找操作或其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>column: what the action is called</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>column: the menu in which the action stands</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>column: the shortcut of the action</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Use them here</source>
        <extracomment>button: takes keys away from another action and gives them to the chosen one</extracomment>
        <translation>用在这里</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>button: the action has no shortcut any more</extracomment>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>button: the action gets back the shortcut that it came with</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>button: all actions get back the shortcuts that they came with</extracomment>
        <translation>全部重置</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title of a dialog</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>galley::SlotArming</name>
    <message>
        <source>Choose an event first, then one of its roles can be filled.</source>
        <translation>请先选择事件，然后才能填入它的角色。</translation>
    </message>
    <message>
        <source>This event has no role with that number.</source>
        <translation>此事件没有该编号的角色。</translation>
    </message>
    <message>
        <source>Nothing else that is marked in this article fits %1.</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation>本文中没有其他标记适合%1。</translation>
    </message>
    <message>
        <source>%1 is filled and takes one filler only. Take it out first.</source>
        <extracomment>%1 is the role of an event&apos;s argument that takes one filler only, e.g. Time</extracomment>
        <translation>%1已填入，且只接受一个填充项。请先将其移除。</translation>
    </message>
    <message>
        <source>An event cannot fill a role of its own.</source>
        <translation>事件不能填入它自己的角色。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fills %2 already.</source>
        <extracomment>%1 is words of the article, %2 the role of an event&apos;s argument that they fill, e.g. Place</extracomment>
        <translation>“%1”已填入%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is marked as %2, which does not fit %3.</source>
        <extracomment>%1 is words of the article, %2 their type, %3 the role of an event&apos;s argument: &quot;Monday&quot; is marked as Time, which does not fit Place.</extracomment>
        <translation>“%1”标记为%2，不适合%3。</translation>
    </message>
</context>
<context>
    <name>galley::SlotRole</name>
    <message>
        <source>Fill %1 with a click in the text</source>
        <extracomment>tooltip of a role&apos;s name in an event&apos;s card; %1 is the role, e.g. Place</extracomment>
        <translation>在正文中单击以填入%1</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>tooltip of a role&apos;s name: first what it does, then its keys</extracomment>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>galley::SlotRow</name>
    <message>
        <source>None offered</source>
        <extracomment>in the slot of an event&apos;s role: nothing near the event could fill it</extracomment>
        <translation>无候选</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a filler: its words, then its type</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>said by a screen reader: the role, then the words that fill it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fill %1 with %2</source>
        <extracomment>said by a screen reader: a role, then the words that may fill it</extracomment>
        <translation>用%2填入%1</translation>
    </message>
    <message>
        <source>Choose a filler for %1</source>
        <extracomment>button behind a role of an event: opens the list of everything that may fill it</extracomment>
        <translation>为%1选择填充项</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>menu of an event&apos;s filler: scrolls the reader to its words</extracomment>
        <translation>转到</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>menu of an event&apos;s filler: takes it out of the role</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add another…</source>
        <extracomment>menu of an event&apos;s filler: opens the list of everything else that may fill the role</extracomment>
        <translation>再添加…</translation>
    </message>
    <message>
        <source>Click it in the text</source>
        <extracomment>in the slot of an event&apos;s role that waits for a click on a mark in the text</extracomment>
        <translation>在正文中单击它</translation>
    </message>
    <message>
        <source>Not a role of this type</source>
        <extracomment>in the slot of an event&apos;s role: the event was given another type, and this role was kept from the former one</extracomment>
        <translation>不是此类型的角色</translation>
    </message>
</context>
<context>
    <name>galley::SourceTreeModel</name>
    <message>
        <source>Library</source>
        <extracomment>section of the sources pane</extracomment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>articles that were not read yet</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>articles with a star</extracomment>
        <translation>星标</translation>
    </message>
    <message>
        <source>Check these pages</source>
        <extracomment>pages whose text may not have been told from the page furniture rightly</extracomment>
        <translation>待检查页面</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>section of the sources pane</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Fewer languages</source>
        <translation>较少语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>全部语言</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>section of the sources pane</extracomment>
        <translation>文集</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>section of the sources pane</extracomment>
        <translation>已存搜索</translation>
    </message>
</context>
<context>
    <name>galley::SourcesPane</name>
    <message>
        <source>Name of the new collection</source>
        <translation>新文集的名称</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the collection</extracomment>
        <translation>创建</translation>
    </message>
    <message>
        <source>New name of the collection</source>
        <translation>文集的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button: gives the collection its new name</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>menu of the sources pane</extracomment>
        <translation>新建文集…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>menu of a collection</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>移除保存的搜索</translation>
    </message>
    <message>
        <source>Remove the collection, keep its articles</source>
        <translation>移除文集，保留其中的文章</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>button that opens all menus</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>name of the tree for assistive technology</extracomment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>status line: length of the open article</extracomment>
        <translation>
            <numerusform>%Ln 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <extracomment>status line: entity mentions in the open article</extracomment>
        <translation>
            <numerusform>%Ln 处提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>status line: event mentions in the open article</extracomment>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <extracomment>status line: whose annotations are shown; %1 is the name of an annotator</extracomment>
        <translation>图层：%1</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>galley::TagController</name>
    <message>
        <source>There is no word here to tag.</source>
        <translation>这里没有可标注的词。</translation>
    </message>
    <message>
        <source>A mark must lie within one paragraph. Select less.</source>
        <translation>标记必须在一个段落之内。请缩小选择范围。</translation>
    </message>
    <message>
        <source>Nothing has been tagged yet that could be repeated.</source>
        <translation>还没有可重复的标注。</translation>
    </message>
    <message>
        <source>Put the caret on a name that is tagged, then all equal names can be.</source>
        <translation>把光标放在已标注的名称上，就能标注所有相同的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands nowhere else in this article without being tagged.</source>
        <extracomment>%1 is words of the article</extracomment>
        <translation>本文中没有其他未标注的“%1”。</translation>
    </message>
    <message>
        <source>There is no mark at the caret whose type could be changed.</source>
        <translation>光标处没有可更改类型的标记。</translation>
    </message>
    <message>
        <source>A mention cannot become an event. Tag the words as an event instead.</source>
        <translation>提及不能变成事件。请把这些词标注为事件。</translation>
    </message>
    <message>
        <source>An event cannot become a mention. Tag the words as a mention instead.</source>
        <translation>事件不能变成提及。请把这些词标注为提及。</translation>
    </message>
    <message>
        <source>These words have a mark of that type already.</source>
        <translation>这些词已有该类型的标记。</translation>
    </message>
    <message>
        <source>There is no mark at the caret that could be removed.</source>
        <translation>光标处没有可移除的标记。</translation>
    </message>
    <message>
        <source>There is no mark at the caret whose boundaries could be changed.</source>
        <translation>光标处没有可更改边界的标记。</translation>
    </message>
    <message>
        <source>Choose an event first, then a number fills one of its roles.</source>
        <translation>请先选择事件，再按数字填入它的角色。</translation>
    </message>
</context>
<context>
    <name>galley::TagMenu</name>
    <message>
        <source>More…</source>
        <extracomment>last entry of the menu &quot;Tag as&quot;: opens the list of all types</extracomment>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>galley::TagPalette</name>
    <message>
        <source>Tag as…</source>
        <translation>标注为…</translation>
    </message>
    <message>
        <source>Change the type to…</source>
        <translation>类型改为…</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>read aloud for the list of types that words can be tagged with</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>No type begins like this.</source>
        <extracomment>in place of the list when no type&apos;s name begins so</extracomment>
        <translation>没有以此开头的类型。</translation>
    </message>
</context>
<context>
    <name>galley::TagStrip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a key in the row of keys. %1 is a type (Person), %2 the keys that tag it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>In the row of keys of Tag mode, beside the key Shift: holding it shows the types of events</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Hold Shift to tag events</source>
        <translation>按住 Shift 标注事件</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>In the row of keys of Tag mode, beside the key that opens the list of all types</extracomment>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Find any type by its name</source>
        <translation>按名称查找任意类型</translation>
    </message>
    <message>
        <source>Keys of Tag mode</source>
        <translation>标注模式的按键</translation>
    </message>
</context>
<context>
    <name>galley::TagTypeModel</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read aloud for a row of the list of types. %1 is a type of entity or event, %2 the key that tags it</extracomment>
        <translation>%1，按键 %2</translation>
    </message>
</context>
<context>
    <name>galley::Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>button in the message that says what was just done</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button in the message that says what was just undone</extracomment>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>galley::WhyPopup</name>
    <message>
        <source>Reading the page again…</source>
        <translation>正在重新读取页面…</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>无法读取资料库。</translation>
    </message>
    <message>
        <source>The article came without its page, so the reasons cannot be told.</source>
        <translation>文章没有附带页面，因此无法说明理由。</translation>
    </message>
    <message>
        <source>The page that was kept with the article cannot be read, so the reasons cannot be told.</source>
        <translation>与文章一起保留的页面无法读取，因此无法说明理由。</translation>
    </message>
    <message>
        <source>An older version of Galley read this page, and saw another text. Read the article again to be told the reasons.</source>
        <translation>此页面由旧版 Galley 读取，当时得到的文本不同。请重新读取文章以查看理由。</translation>
    </message>
    <message>
        <source>An older version of Galley read this page, and cut it in other places. Read the article again to be told the reasons.</source>
        <translation>此页面由旧版 Galley 读取，当时的切分位置不同。请重新读取文章以查看理由。</translation>
    </message>
    <message>
        <source>Read again today, this would be: %1.</source>
        <translation>如果现在重新读取，此处会是：%1。</translation>
    </message>
    <message>
        <source>This part has a rule of its own. How much it is like the text of the article:</source>
        <translation>这一部分有专门的规则。它与文章文本的相似程度：</translation>
    </message>
    <message>
        <source>Speaks against the article</source>
        <extracomment>tooltip of a small bar beside a reason: it is a reason to show this part of the page, as article</extracomment>
        <translation>表明不属于文章</translation>
    </message>
    <message>
        <source>Speaks for the article</source>
        <translation>表明属于文章</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>beside the name of a part of the page: it is part of the article, or it is hidden</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>页面附加内容</translation>
    </message>
    <message>
        <source>You chose this. Galley took it for: %1</source>
        <extracomment>why a part of the page is shown or hidden: the editor turned it; %1 is what Galley took it for, e.g. Navigation</extracomment>
        <translation>这是您的选择。Galley 原本判断为：%1</translation>
    </message>
    <message>
        <source>By itself Galley took it for: %1</source>
        <extracomment>stands behind a sentence on what the other pages of the site told; %1 is what Galley took it for, e.g. Paragraph</extracomment>
        <translation>Galley 自行判断为：%1</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>%1 says how sure Galley is, e.g. Quite sure; %2 is the same in per cent</extracomment>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>Hide it</source>
        <extracomment>button: this part of the page belongs to the article, or does not</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Why this is shown or hidden</source>
        <translation>显示或隐藏的理由</translation>
    </message>
</context>
<context>
    <name>galley::WikidataField</name>
    <message>
        <source>A Wikidata number is Q and digits, as in Q142. The address of its page will do, too.</source>
        <translation>维基数据编号是 Q 加数字，例如 Q142。也可以粘贴其页面地址。</translation>
    </message>
    <message>
        <source>This is the number of &quot;%1&quot;. Link the mention to that entity instead.</source>
        <extracomment>%1 is the name of another entity</extracomment>
        <translation>这是“%1”的编号。请改为将提及关联到该实体。</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <extracomment>field of an entity: its number in Wikidata, as in Q142</extracomment>
        <translation>维基数据</translation>
    </message>
    <message>
        <source>Wikidata number</source>
        <extracomment>accessible name of the field with the number of an entity in Wikidata</extracomment>
        <translation>维基数据编号</translation>
    </message>
</context>
</TS>
